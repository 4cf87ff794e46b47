import type { AwaitingContext } from '../dialogue/listening-context.ts';
import type { LineId } from './line.ts';

/**
 * What is done, for how long and where: the same in every language (relief-content §2 and §4).
 * The words of each step stand in `content/<language>/lines.ts` under the same name; its number in the
 * specification (`ST3`) stands beside its name there.
 */

/** Optional facts about a person. They only ever remove steps (§2.0). */
export const profileFlags = [
  'stayInBed',
  'numbFeet',
  'limitedFluids',
  'clotHistory',
  'pregnancy',
  'jointSurgery',
] as const;

export type ProfileFlag = (typeof profileFlags)[number];

interface StepBase {
  readonly line: LineId;
  readonly removedBy: readonly ProfileFlag[];
}

/** Say it, then give time to do it. */
interface Act extends StepBase {
  readonly kind: 'act';
  readonly giveMs: number;
}

/** A stretch: counted aloud and on the screen. */
interface Hold extends StepBase {
  readonly kind: 'hold';
  readonly seconds: number;
}

/** Counted on the screen only: a rest, a rub, a walk. */
interface Timed extends StepBase {
  readonly kind: 'time';
  readonly seconds: number;
}

/** A question; silence after the second asking is an answer too. */
interface Ask extends StepBase {
  readonly kind: 'ask';
  readonly context: AwaitingContext;
}

/** Something optional: "yes" does it and counts it, silence passes on. */
interface SettingOption extends StepBase {
  readonly kind: 'offer';
  readonly seconds: number;
}

/** One step of a cramp or a routine. Its kind tells what ends it. */
export type Step = Act | Hold | Timed | Ask | SettingOption;

/** A check-in point, not a finding: AAOS says hold until it stops [S20], trials used 10 s [S10]. [PJ] */
export const holdSeconds = 30;

/** Between holds, as in the trial [S10]. */
export const restSeconds = 10;

/** People need 2 to 3 s to answer [S38]; asked twice, 6 s apart (§2.9). [PJ] */
export const answerMs = 6_000;

/** After three unanswered holds Charley listens quietly for 10 minutes (§2.9). [PJ] */
const quietMs = 10 * 60_000;

/** A cramp within 15 minutes of the last is the same one coming back (§2.9, N7). [PJ] */
export const returnedWithinMs = 15 * 60_000;

/** Another cramp within 12 hours belongs to the same night. [PJ] */
export const sameNightMs = 12 * 60 * 60_000;

/** §2.9, N4: shake the leg loosely at about four minutes. [PJ] */
export const shakeAfterMs = 4 * 60_000;

/** §2.9, N5: re-check red flags at five minutes. [PJ] */
export const recheckAfterMs = 5 * 60_000;

/** §2.9, N6: over ten minutes, stop cycling and get advice [S2][S3][S4]. */
export const adviseAfterMs = 10 * 60_000;

/** A pause longer than this restarts the hold (§5.2). [PJ] */
export const longPauseMs = 60_000;

/** A forgotten pause ends by itself after this. [PJ] */
export const forgottenPauseMs = 10 * 60_000;

const act = (line: LineId, giveMs: number, removedBy: readonly ProfileFlag[] = []): Act => ({
  kind: 'act',
  line,
  giveMs,
  removedBy,
});

const hold = (line: LineId, seconds: number, removedBy: readonly ProfileFlag[] = []): Hold => ({
  kind: 'hold',
  line,
  seconds,
  removedBy,
});

const time = (line: LineId, seconds: number, removedBy: readonly ProfileFlag[] = []): Timed => ({
  kind: 'time',
  line,
  seconds,
  removedBy,
});

const ask = (line: LineId, context: AwaitingContext = 'yes-or-no'): Ask => ({
  kind: 'ask',
  line,
  context,
  removedBy: [],
});

const offer = (line: LineId, seconds: number, removedBy: readonly ProfileFlag[] = []): SettingOption => ({
  kind: 'offer',
  line,
  seconds,
  removedBy,
});

/** No forward bend, no deep bend of hip or knee, so no reaching for one's foot (§2.0) [S34][GK]. */
const reaching = ['jointSurgery'] as const;

/** Everything done on one's feet goes with "stay in bed"; numb feet may not carry safely (§2.0). */
const onFeet = ['stayInBed', 'numbFeet'] as const;

/**
 * Every step by its name: how it ends, how long it takes, which profile flags remove it. Each has its source in
 * docs/relief-content.md.
 */
export const steps = {
  straightenAtOnce: act('straightenAtOnce', 3_000),
  whichThigh: ask('whichThigh', 'which-part'),
  whichPart: ask('whichPart', 'which-part'),
  whichSide: ask('whichSide', 'which-side'),
  easing: ask('easing', 'easing'),
  rest: time('rest', restSeconds),
  oneMoreHold: act('oneMoreHold', 0),
  easeOff: act('easeOff', 3_000),
  quietListening: act('quietListening', quietMs),

  canYouStand: ask('canYouStand'),
  lightOn: act('lightOn', 5_000, onFeet),
  // "About 30 s" on the edge of the bed before rising [S23]; the length is [PJ].
  sitOnBedEdge: time('sitOnBedEdge', 30, onFeet),
  dizzy: ask('dizzy'),
  standUp: act('standUp', 8_000, onFeet),
  // Back down before anything that is done in bed.
  sitDown: act('sitDown', 6_000, onFeet),

  straightenLeg: act('straightenLeg', 3_000),
  toesTowardShin: hold('toesTowardShin', holdSeconds),
  towelStretch: hold('towelStretch', holdSeconds),
  footAgainstBedEnd: hold('footAgainstBedEnd', holdSeconds),
  standFlat: act('standFlat', 5_000, onFeet),
  weightOnLeg: hold('weightOnLeg', holdSeconds, onFeet),
  wallLean: hold('wallLean', holdSeconds, onFeet),
  walk: time('walk', 60, onFeet),

  bringFootClose: act('bringFootClose', 5_000, reaching),
  pullToesBack: hold('pullToesBack', holdSeconds, reaching),
  // Strokes along the arch count as massage: none with a clot history [S33].
  rubArch: time('rubArch', 60, ['clotHistory', ...reaching]),
  footFlatOnFloor: act('footFlatOnFloor', 10_000, onFeet),
  pressFootDown: hold('pressFootDown', holdSeconds, onFeet),
  rollFoot: time('rollFoot', 60, onFeet),

  toesCurling: ask('toesCurling'),
  liftToes: hold('liftToes', holdSeconds, reaching),
  pressToesDown: hold('pressToesDown', holdSeconds, reaching),
  spreadToes: time('spreadToes', 20),
  pressToesOnFloor: hold('pressToesOnFloor', holdSeconds, onFeet),

  straightenKnee: act('straightenKnee', 10_000),
  straightLegToesUp: hold('straightLegToesUp', holdSeconds),
  liftLegWithTowel: hold('liftLegWithTowel', holdSeconds, ['jointSurgery']),
  heelDownLean: hold('heelDownLean', holdSeconds, ['stayInBed', 'jointSurgery']),
  standTall: hold('standTall', holdSeconds, onFeet),

  rollOntoSide: act('rollOntoSide', 5_000),
  heelBehindLying: hold('heelBehindLying', holdSeconds, ['jointSurgery']),
  slideFootBack: hold('slideFootBack', holdSeconds),
  heelBehindStanding: hold('heelBehindStanding', holdSeconds, [...onFeet, 'jointSurgery']),

  slideLegOut: hold('slideLegOut', 20),

  stopPullingToesUp: act('stopPullingToesUp', 0),
  pointToesAway: hold('pointToesAway', 20),
  pressTopOfFoot: hold('pressTopOfFoot', 20, reaching),
  flattenFoot: act('flattenFoot', 0),
  toesBehind: hold('toesBehind', 20, onFeet),

  swollenOrRed: ask('swollenOrRed'),
  rub: time('rub', 60, ['clotHistory']),
  restThenAgain: time('restThenAgain', restSeconds),
  useTowel: act('useTowel', 3_000),
  nowRub: act('nowRub', 0),
  shakeLeg: time('shakeLeg', 30),
  fiveMinutes: ask('fiveMinutes'),

  wellDone: time('wellDone', 60),
  rubLightly: offer('rubLightly', 60, ['clotHistory']),
  shortWalk: offer('shortWalk', 60, onFeet),
  sipWater: act('sipWater', 8_000, ['limitedFluids']),
  warmth: offer('warmth', 15 * 60, ['numbFeet']),
  coldPack: offer('coldPack', 10 * 60, ['numbFeet']),
  // Some of these medicines are riskier then [S28]: "your usual label" is not advice enough.
  followLabel: act('followLabel', 6_000, ['pregnancy']),
  loosenCovers: act('loosenCovers', 8_000),
  keepToesUp: act('keepToesUp', 6_000),
  // Not with rest pain from narrowed arteries [GK]: one flag covers poor circulation.
  legOnPillow: act('legOnPillow', 8_000, ['numbFeet']),
  soreTomorrow: act('soreTomorrow', 4_000),
  saveInDiary: ask('saveInDiary'),
  sleepWell: act('sleepWell', 0),

  getReadyByWall: act('getReadyByWall', 10_000, onFeet),
  getReadySeated: act('getReadySeated', 10_000),
  leftWallLean: hold('leftWallLean', holdSeconds, onFeet),
  rightWallLean: hold('rightWallLean', holdSeconds, onFeet),
  leftTowelPull: hold('leftTowelPull', holdSeconds),
  rightTowelPull: hold('rightTowelPull', holdSeconds),
  seatedLean: hold('seatedLean', holdSeconds, ['jointSurgery']),
  seatedLeanOther: hold('seatedLeanOther', holdSeconds, ['jointSurgery']),
  toesBack: hold('toesBack', 20),
  toesBackOther: hold('toesBackOther', 20),
  pumpAnkles: time('pumpAnkles', 30),
  circleAnkles: time('circleAnkles', 30),
  easyWalk: offer('easyWalk', 180, onFeet),
  loosenCoversForNight: act('loosenCoversForNight', 5_000),
  towelAndWater: act('towelAndWater', 5_000),
  allDone: act('allDone', 0),

  didYouFall: ask('didYouFall'),
  hurtInFall: ask('hurtInFall'),
  painOrNumb: ask('painOrNumb'),
  needHelp: ask('needHelp'),
} as const satisfies Readonly<Record<string, Step>>;

export type StepId = keyof typeof steps;

/** The name of a step that asks and waits for an answer. */
export type AskId = {
  [Id in StepId]: (typeof steps)[Id] extends Ask ? Id : never;
}[StepId];

/** Whether a text, such as one of an old diary, names a step of today. */
export function isStepId(text: string): text is StepId {
  return Object.hasOwn(steps, text);
}

/** Whether a step asks and waits for an answer. */
export function isAsk(id: StepId): id is AskId {
  return steps[id].kind === 'ask';
}
