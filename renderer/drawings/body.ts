import { back, disc, nearStroke, type Point, stroke, type Tone } from './shapes.ts';

export interface Leg {
  readonly knee: Point;
  readonly ankle: Point;
  readonly toe: Point;
}

export interface Arm {
  readonly elbow: Point;
  readonly hand: Point;
}

/** What can move of a person: it is drawn in the accent. */
export type Part = 'torso' | 'leg' | 'shin' | 'foot' | 'arm';

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

const width = { torso: 25, thigh: 19, shin: 15, foot: 11, upperArm: 12, forearm: 11, neck: 14 };
const headRadius = 15;

/** The one body of all drawings: everything that is a person is this, in another pose. */
export function person(pose: Pose): string {
  const { head, shoulder, hip, leg, farLeg, arm, farArm, moving } = pose;
  const trunk: Tone = moving === 'torso' ? 'moving' : 'body';
  return [
    farArm === undefined ? '' : armOf('far', shoulder, farArm),
    farLeg === undefined ? '' : legOf(hip, farLeg, { thigh: 'far', shin: 'far', foot: 'far' }),
    stroke(trunk, width.neck, shoulder, head),
    stroke(trunk, width.torso, shoulder, hip),
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
  const line = tones.thigh === 'far' ? stroke : nearStroke;
  return [
    line(tones.thigh, width.thigh, hip, knee),
    line(tones.shin, width.shin, knee, ankle),
    stroke(tones.thigh, width.thigh, hip, knee),
    footOf(tones.foot, ankle, toe),
  ].join('');
}

/** The heel lies a little behind the ankle. */
function footOf(tone: Tone, ankle: Point, toe: Point): string {
  return stroke(tone, width.foot, back(toe, ankle, -5), ankle, toe);
}

function armOf(tone: Tone, shoulder: Point, { elbow, hand }: Arm): string {
  const line = tone === 'far' ? stroke : nearStroke;
  return [line(tone, width.upperArm, shoulder, elbow, hand), disc(tone, hand, 7.5)].join('');
}
