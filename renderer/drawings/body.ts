import { back, disc, limb, type Point, stroke, type Tone } from './shapes.ts';

/** The joints of a leg below the hip. Its sole goes from below the ankle to the toe. */
export interface Leg {
  readonly knee: Point;
  readonly ankle: Point;
  readonly toe: Point;
}

/** The joints of an arm below the shoulder. */
export interface Arm {
  readonly elbow: Point;
  readonly hand: Point;
}

/** What can move of a person: it is drawn in the accent. */
type Part = 'torso' | 'leg' | 'shin' | 'foot' | 'arm';

/** A person from the side: where the joints are. */
export interface Pose {
  readonly head: Point;
  readonly shoulder: Point;
  readonly hip: Point;
  readonly leg: Leg;
  readonly farLeg?: Leg;
  readonly arm?: Arm;
  readonly farArm?: Arm;
  readonly moving?: Part;
}

/** How wide a body is at its joints. */
const width = {
  neck: 14,
  shoulder: 27,
  hip: 24,
  thigh: 22,
  knee: 16,
  ankle: 11.5,
  heel: 12,
  toe: 9,
  upperArm: 13,
  elbow: 11,
  hand: 9,
};
const headRadius = 15;

/** The one body of all drawings: everything that is a person is this, in another pose. */
export function person(pose: Pose): string {
  const { head, shoulder, hip, leg, farLeg, arm, farArm, moving } = pose;
  const trunk: Tone = moving === 'torso' ? 'moving' : 'body';
  return [
    farArm === undefined ? '' : armOf('far', shoulder, farArm),
    farLeg === undefined ? '' : legOf(hip, farLeg, { thigh: 'far', shin: 'far', foot: 'far' }),
    stroke(trunk, width.neck, shoulder, head),
    limb(trunk, [shoulder, width.shoulder], [hip, width.hip], 'far'),
    disc(trunk, head, headRadius),
    legOf(hip, leg, tonesOf(moving)),
    arm === undefined ? '' : armOf(moving === 'arm' ? 'moving' : 'body', shoulder, arm),
  ].join('');
}

interface LegTones {
  readonly thigh: Tone;
  readonly shin: Tone;
  readonly foot: Tone;
}

/** What hangs on a part moves with it. */
function tonesOf(moving: Part | undefined): LegTones {
  const order: readonly (Part | undefined)[] = ['leg', 'shin', 'foot'];
  const from = order.indexOf(moving);
  const tone = (index: number): Tone => (from >= 0 && index >= from ? 'moving' : 'body');
  return { thigh: tone(0), shin: tone(1), foot: tone(2) };
}

function legOf(hip: Point, { knee, ankle, toe }: Leg, tones: LegTones): string {
  const side = tones.thigh === 'far' ? 'far' : 'near';
  const thigh = (of: 'near' | 'far') => limb(tones.thigh, [hip, width.thigh], [knee, width.knee], of);
  return [
    thigh(side),
    limb(tones.shin, [knee, width.knee], [ankle, width.ankle], side),
    // The gap around the shin does not cut into the thigh.
    thigh('far'),
    tones.shin === tones.thigh ? limb(tones.shin, [knee, width.knee], [ankle, width.ankle], 'far') : '',
    footOf(tones.foot, ankle, toe),
  ].join('');
}

/** The heel lies a little behind the ankle. */
function footOf(tone: Tone, ankle: Point, toe: Point): string {
  return limb(tone, [back(toe, ankle, -5), width.heel], [toe, width.toe], 'far');
}

function armOf(tone: Tone, shoulder: Point, { elbow, hand }: Arm): string {
  const side = tone === 'far' ? 'far' : 'near';
  const upper = (of: 'near' | 'far') => limb(tone, [shoulder, width.upperArm], [elbow, width.elbow], of);
  return [
    upper(side),
    limb(tone, [elbow, width.elbow], [hand, width.hand], side),
    upper('far'),
    limb(tone, [elbow, width.elbow], [hand, width.hand], 'far'),
    disc(tone, hand, 7),
  ].join('');
}
