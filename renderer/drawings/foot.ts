import { nearStroke, type Point, solid, stroke, type Tone } from './shapes.ts';

/** A lower leg and foot from close by, standing to the right: the same in every drawing of a foot. */

/** From so far down the field on. */
const legFrom = (top: number): string =>
  `M59 ${top}C62 34 66 58 58 84C50 104 44 118 50 128C58 138 84 134 104 130C122 126 134 132 150 133L156 106C138 96 122 86 116 74C110 60 110 34 112 ${top}Z`;

const ball: Point = [150, 119];

/** The toes at an angle: 0 along the sole, positive up; the leg begins at the field's own upper edge, or lower. */
export function foot(toesUpDegrees: number, toes: Tone = 'body', top = 0): string {
  const angle = (toesUpDegrees * Math.PI) / 180;
  const tip: Point = [ball[0] + 36 * Math.cos(angle), ball[1] - 36 * Math.sin(angle) + 2];
  const line = toes === 'body' ? stroke : nearStroke;
  return solid('body', legFrom(top)) + line(toes, 25, ball, tip);
}

/** The same foot bent down at the ankle, toes away from the shin. */
export function pointedFoot(tone: Tone): string {
  const instep = 'M60 80C48 104 52 124 70 126C92 128 112 130 130 140L146 119C134 100 124 86 113 70Z';
  return (
    solid('body', 'M59 0C62 34 66 58 60 84L114 74C110 60 110 34 112 0Z') +
    solid(tone, instep) +
    stroke(tone, 25, [138, 128], [166, 145])
  );
}

/** A foot from above, its toes apart by so much: 0 is side by side. */
export function footFromAbove(spread: number): string {
  const toes: readonly (readonly [x: number, y: number, length: number, lean: number, width: number])[] = [
    [90, 62, 26, -0.5, 20],
    [110, 54, 30, -0.2, 14],
    [126, 56, 29, 0.05, 13],
    [141, 62, 26, 0.32, 12],
    [154, 74, 21, 0.62, 12],
  ];
  const sole = 'M82 64C90 46 150 46 162 76C168 100 148 120 148 159H92C92 120 74 92 82 64Z';
  return (
    solid('body', sole) +
    toes
      .map(([x, y, length, lean, width]) =>
        nearStroke(
          'moving',
          width,
          [x, y],
          [x + length * Math.sin(lean * spread), y - length * Math.cos(lean * spread)],
        ),
      )
      .join('')
  );
}

/** A hand from the right that lies on something, the thumb beneath. */
export function hand([x, y]: Point): string {
  return (
    nearStroke('moving', 20, [x + 62, y - 34], [x + 34, y - 12], [x, y]) +
    nearStroke('moving', 11, [x + 30, y - 2], [x + 8, y + 14])
  );
}
