import { nearStroke, type Point, path, solid, stroke } from './shapes.ts';

/** What a person lies, sits, stands or leans on. Each stands in the same place in every drawing. */

/** What somebody lies or sits on, along the lower edge. */
export const bed = solid('thing', 'M8 133Q8 128 13 128H227Q232 128 232 133V147H8Z');
/** What somebody stands on, at 155: ankles are at 144. */
export const floor = stroke('thing', 6, [10, 155], [230, 155]);
/** At the right edge. */
export const wall = solid('thing', 'M214 6H228V152H214Z');
/** At the right edge, on the bed. */
export const bedEnd = solid('thing', 'M214 60Q214 54 220 54T226 60V150H214Z');
/** At the left edge, on the bed. */
export const pillow = solid('thing', 'M10 128Q4 106 16 104Q38 100 52 108Q64 114 60 128Z');

/** To hold on to: its back is turned to the person, its seat is beyond. */
export const chair =
  stroke('thing', 7, [160, 56], [160, 152]) + stroke('thing', 7, [160, 106], [204, 106], [204, 152]);

/** To sit on: at the left. */
export const seat =
  stroke('thing', 7, [48, 44], [48, 152]) + stroke('thing', 7, [48, 106], [110, 106], [110, 152]);

/** A low shelf to hold on to while one walks past. */
export const rail = stroke('thing', 7, [168, 92], [230, 92]) + stroke('thing', 7, [214, 92], [214, 152]);

/** A towel from the hands round the foot and back. */
export function towel(hand: Point, foot: Point): string {
  return (
    nearStroke('cloth', 6, hand, foot) +
    nearStroke('cloth', 6, [hand[0] + 2, hand[1] + 8], [foot[0] + 3, foot[1] + 12], foot)
  );
}

/** Something soft under a leg. */
export function cushion(left: number, right: number, top: number): string {
  return solid(
    'thing',
    `M${left} 128Q${left - 6} ${top} ${left + 16} ${top}H${right - 16}Q${right + 6} ${top} ${right} 128Z`,
  );
}

/** A few strokes that stand for warmth. */
export function waves(x: number, y: number): string {
  const wave = (at: number) =>
    path('arrow', 7, `M${at} ${y + 44}Q${at + 12} ${y + 30} ${at} ${y + 18}T${at} ${y}`);
  return wave(x) + wave(x + 18) + wave(x + 36);
}
