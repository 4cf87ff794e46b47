/** A place on the field of 240 by 160 on which every drawing stands. */
export type Point = readonly [x: number, y: number];

/**
 * How a shape is coloured: the body, its far side, the part that moves, what it leans on, what it holds, the way to
 * move. A gap in the ground's own colour keeps what is near apart from what is behind it.
 */
export type Tone = 'body' | 'far' | 'moving' | 'thing' | 'cloth' | 'arrow';

/** A thick line with round ends, through these points. */
export function stroke(tone: Tone, width: number, ...points: readonly Point[]): string {
  return path(tone, width, `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`);
}

/** The same, with a gap around it, so that it stands before what was drawn already. */
export function nearStroke(tone: Tone, width: number, ...points: readonly Point[]): string {
  const d = `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`;
  return `<path class="gap" stroke-width="${width + 6}" d="${d}"/>${path(tone, width, d)}`;
}

/** One line through the field of 240 by 160; `d` as in SVG, `width` in its units. */
export function path(tone: Tone, width: number, d: string): string {
  return `<path class="${tone}" stroke-width="${width}" d="${d}"/>`;
}

/** A part of a body between two joints, with its width at each: round at both ends, with a gap around it where it is near. */
export function limb(
  tone: Tone,
  [from, fromWidth]: readonly [Point, number],
  [to, toWidth]: readonly [Point, number],
  side: 'near' | 'far',
): string {
  const gap =
    side === 'near' ? `<path class="gap solid" d="${capsule(from, fromWidth + 6, to, toWidth + 6)}"/>` : '';
  return gap + solid(tone, capsule(from, fromWidth, to, toWidth));
}

function capsule(from: Point, fromWidth: number, to: Point, toWidth: number): string {
  const [dx, dy] = direction(from, to);
  const edge = ([x, y]: Point, width: number, sign: 1 | -1): string =>
    `${round(x - (sign * dy * width) / 2)} ${round(y + (sign * dx * width) / 2)}`;
  const cap = (width: number): string => `A${width / 2} ${width / 2} 0 0 0 `;
  const out = `M${edge(from, fromWidth, 1)}L${edge(to, toWidth, 1)}${cap(toWidth)}${edge(to, toWidth, -1)}`;
  return `${out}L${edge(from, fromWidth, -1)}${cap(fromWidth)}${edge(from, fromWidth, 1)}Z`;
}

/** A filled outline. */
export function solid(tone: Tone, d: string): string {
  return `<path class="${tone} solid" d="${d}"/>`;
}

/** A filled circle. */
export function disc(tone: Tone, [x, y]: Point, radius: number): string {
  return `<circle class="${tone} solid" cx="${round(x)}" cy="${round(y)}" r="${radius}"/>`;
}

const shaftWidth = 9;
const headLength = 19;
const headHalfWidth = 14;

/** A thick arrow: straight, or bent through a point that it leans towards. */
export function arrow(from: Point, to: Point, bend: Point = middle(from, to)): string {
  return shaft(from, back(bend, to, headLength - 4), bend) + head(bend, to);
}

/** A thick arrow with a head at either end: to and fro. */
export function toAndFro(from: Point, to: Point, bend: Point = middle(from, to)): string {
  const ends = [back(bend, from, headLength - 4), back(bend, to, headLength - 4)] as const;
  return shaft(ends[0], ends[1], bend) + head(bend, from) + head(bend, to);
}

function shaft(from: Point, to: Point, bend: Point): string {
  return path('arrow', shaftWidth, `M${from.map(round).join(' ')}Q${bend.map(round)} ${to.map(round)}`);
}

function head(from: Point, tip: Point): string {
  const [dx, dy] = direction(from, tip);
  const base: Point = [tip[0] - headLength * dx, tip[1] - headLength * dy];
  const corners: readonly Point[] = [
    tip,
    [base[0] - headHalfWidth * dy, base[1] + headHalfWidth * dx],
    [base[0] + headHalfWidth * dy, base[1] - headHalfWidth * dx],
  ];
  return solid('arrow', `M${corners.map((corner) => corner.map(round).join(' ')).join('L')}Z`);
}

function middle(one: Point, other: Point): Point {
  return [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2];
}

/** The unit vector from one point to another. */
function direction(from: Point, to: Point): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}

/** The point that lies this far before the end of a line. */
export function back(from: Point, to: Point, by: number): Point {
  const [dx, dy] = direction(from, to);
  return [to[0] - by * dx, to[1] - by * dy];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
