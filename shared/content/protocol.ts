import type { ListeningContext } from '../dialogue/listening-context.ts';
import type { Location } from '../dialogue/meaning.ts';
import type { LineId } from './line.ts';

/**
 * What is done, for how long and where: the same in every language (relief-content §2 and §4).
 * The words of each step stand in `content/<language>/lines.ts` under the same name.
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
export interface Act extends StepBase {
  readonly kind: 'act';
  readonly giveMs: number;
}
/** A stretch: counted aloud and on the screen. */
export interface Hold extends StepBase {
  readonly kind: 'hold';
  readonly seconds: number;
}
/** Counted on the screen only: a rest, a rub, a walk. */
export interface Timed extends StepBase {
  readonly kind: 'time';
  readonly seconds: number;
}
/** A question; silence after the second asking is an answer too. */
export interface Ask extends StepBase {
  readonly kind: 'ask';
  readonly context: ListeningContext;
}
/** Something optional: "yes" does it and counts it, silence passes on. */
export interface SettingOption extends StepBase {
  readonly kind: 'offer';
  readonly seconds: number;
}
export type Step = Act | Hold | Timed | Ask | SettingOption;

/** A check-in point, not a finding: AAOS says hold until it stops [S20], trials used 10 s [S10]. [PJ] */
export const holdSeconds = 30;
/** Between holds, as in the trial [S10]. */
export const restSeconds = 10;
/** People need 2 to 3 s to answer [S38]; asked twice, 6 s apart (§2.9). [PJ] */
export const answerMs = 6_000;
/** After two unanswered check-ins Charley listens quietly for 10 minutes (§2.9). [PJ] */
export const quietMs = 10 * 60_000;
/** A cramp within 15 minutes of the last is the same one coming back (§2.9 N7). [PJ] */
export const returnedWithinMs = 15 * 60_000;
/** Another cramp within 12 hours belongs to the same night. [PJ] */
export const sameNightMs = 12 * 60 * 60_000;
/** §2.9 N4: shake the leg loosely at about four minutes. [PJ] */
export const shakeAfterMs = 4 * 60_000;
/** §2.9 N5: re-check red flags at five minutes. [PJ] */
export const recheckAfterMs = 5 * 60_000;
/** §2.9 N6: over ten minutes, stop cycling and get advice [S2][S3][S4]. */
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
const ask = (line: LineId, context: ListeningContext = 'yes-or-no'): Ask => ({
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

export const steps = {
  G1: act('G1', 3_000),
  GT: ask('GT', 'which-part'),
  G3: ask('G3', 'which-part'),
  G4: ask('G4', 'which-side'),
  G5: ask('G5', 'easing'),
  G7: time('G7', restSeconds),
  G8: act('G8', 0),
  G9: act('G9', 3_000),
  QT: act('QT', quietMs),

  ST1: ask('ST1'),
  ST2: act('ST2', 5_000, onFeet),
  // "About 30 s" on the edge of the bed before rising [S23]; the length is [PJ].
  ST3: time('ST3', 30, onFeet),
  ST4: ask('ST4'),
  ST5: act('ST5', 8_000, onFeet),
  // Back down before anything that is done in bed.
  ST7: act('ST7', 6_000, onFeet),

  CB1: act('CB1', 3_000),
  CB2: hold('CB2', holdSeconds),
  CB3: hold('CB3', holdSeconds),
  CB4: hold('CB4', holdSeconds),
  CS1: act('CS1', 5_000, onFeet),
  CS2: hold('CS2', holdSeconds, onFeet),
  CS3: hold('CS3', holdSeconds, onFeet),
  CS4: time('CS4', 60, onFeet),

  FB1: act('FB1', 5_000, reaching),
  FB2: hold('FB2', holdSeconds, reaching),
  // Strokes along the arch count as massage: none with a clot history [S33].
  FB3: time('FB3', 60, ['clotHistory', ...reaching]),
  FS1: act('FS1', 10_000, onFeet),
  FS2: hold('FS2', holdSeconds, onFeet),
  FS3: time('FS3', 60, onFeet),

  TB1: ask('TB1'),
  TB2: hold('TB2', holdSeconds, reaching),
  TB3: hold('TB3', holdSeconds, reaching),
  TB4: time('TB4', 20),
  TS1: hold('TS1', holdSeconds, onFeet),

  HB1: act('HB1', 10_000),
  HB2: hold('HB2', holdSeconds),
  HB3: hold('HB3', holdSeconds, ['jointSurgery']),
  HB4: hold('HB4', holdSeconds, ['stayInBed', 'jointSurgery']),
  HS1: hold('HS1', holdSeconds, onFeet),

  QB1: act('QB1', 5_000),
  QB2: hold('QB2', holdSeconds, ['jointSurgery']),
  QB3: hold('QB3', holdSeconds),
  QS1: hold('QS1', holdSeconds, [...onFeet, 'jointSurgery']),

  IB1: hold('IB1', 20),

  SB1: act('SB1', 0),
  SB2: hold('SB2', 20),
  SB3: hold('SB3', 20, reaching),
  SB4: act('SB4', 0),
  SS1: hold('SS1', 20, onFeet),

  M0: ask('M0'),
  M1: time('M1', 60, ['clotHistory']),
  N1: time('N1', restSeconds),
  N2: act('N2', 3_000),
  N3: act('N3', 0),
  N4: time('N4', 30),
  N5: ask('N5'),

  A0: time('A0', 60),
  A1: offer('A1', 60, ['clotHistory']),
  A2: offer('A2', 60, onFeet),
  A3: act('A3', 8_000, ['limitedFluids']),
  A4: offer('A4', 15 * 60, ['numbFeet']),
  A5: offer('A5', 10 * 60, ['numbFeet']),
  // Some of these medicines are riskier then [S28]: "your usual label" is not advice enough.
  A6: act('A6', 6_000, ['pregnancy']),
  A7: act('A7', 8_000),
  A8: act('A8', 6_000),
  // Not with rest pain from narrowed arteries [GK]: one flag covers poor circulation.
  A9: act('A9', 8_000, ['numbFeet']),
  A10: act('A10', 4_000),
  A11: ask('A11'),
  A12: act('A12', 0),

  P0: act('P0', 10_000, onFeet),
  PS: act('PS', 10_000),
  P1: hold('P1', holdSeconds, onFeet),
  P2: hold('P2', holdSeconds, onFeet),
  PT1: hold('PT1', holdSeconds),
  PT2: hold('PT2', holdSeconds),
  P3: hold('P3', holdSeconds, ['jointSurgery']),
  P3b: hold('P3b', holdSeconds, ['jointSurgery']),
  P4: hold('P4', 20),
  P4b: hold('P4b', 20),
  P5: time('P5', 30),
  P5b: time('P5b', 30),
  P6: offer('P6', 180, onFeet),
  P7: act('P7', 5_000),
  P8: act('P8', 5_000),
  P9: act('P9', 0),

  SY9: ask('SY9'),
  FQ: ask('FQ'),
  NQ: ask('NQ'),
} as const satisfies Readonly<Record<string, Step>>;

export type StepId = keyof typeof steps;
export type AskId = {
  [Id in StepId]: (typeof steps)[Id] extends Ask ? Id : never;
}[StepId];

export function isStepId(text: string): text is StepId {
  return Object.hasOwn(steps, text);
}

export function isAsk(id: StepId): id is AskId {
  return steps[id].kind === 'ask';
}

/** The steps of one place: what is tried, from the gentlest on. */
export interface Ladder {
  /** Said first where the place is known only after the start (G1 stands for it otherwise). */
  readonly opening: readonly StepId[];
  /** "I'm here. Straighten your leg slowly." is right here; elsewhere it may harm (§2.1 G1). */
  readonly startsWith: 'G1' | 'G0';
  readonly hold: StepId;
  /** The second way: a towel, or the stronger form. */
  readonly stronger: readonly StepId[];
  readonly rub: StepId;
  /** How far up the next steps need one: to the edge of the bed, or on one's feet. */
  readonly rising: 'to sit' | 'to stand';
  /** After safe standing ST1 to ST5, or to ST4 where one stays seated. */
  readonly standing: readonly StepId[];
  readonly standingOn: readonly StepId[];
  /** Where "I can't reach" or "I have no towel" leads. */
  readonly withoutReach: StepId;
  readonly withoutTowel: StepId;
  /** What the last rung of the ladder is before the five-minute check. */
  readonly whenNotEasing: 'shake' | 'advise';
}

export const ladders: Readonly<Record<Location, Ladder>> = {
  calf: {
    startsWith: 'G1',
    opening: ['CB1'],
    hold: 'CB2',
    stronger: ['N2', 'CB3'],
    rub: 'M1',
    rising: 'to stand',
    standing: ['CS1', 'CS2'],
    standingOn: ['CS3', 'CS4'],
    withoutReach: 'CB3',
    withoutTowel: 'CB4',
    whenNotEasing: 'shake',
  },
  foot: {
    startsWith: 'G0',
    opening: ['FB1'],
    hold: 'FB2',
    stronger: ['N2', 'CB3'],
    rub: 'FB3',
    rising: 'to sit',
    standing: ['FS1', 'FS2'],
    standingOn: ['FS3'],
    withoutReach: 'CB3',
    withoutTowel: 'CB4',
    whenNotEasing: 'shake',
  },
  toes: {
    startsWith: 'G0',
    opening: ['TB1'],
    hold: 'TB2',
    stronger: ['TB4'],
    rub: 'FB3',
    rising: 'to sit',
    standing: ['TS1'],
    standingOn: [],
    withoutReach: 'CB3',
    withoutTowel: 'CB4',
    whenNotEasing: 'shake',
  },
  hamstring: {
    startsWith: 'G1',
    opening: ['HB1'],
    hold: 'HB2',
    stronger: ['N2', 'HB3'],
    rub: 'M1',
    rising: 'to stand',
    standing: ['HS1'],
    standingOn: ['ST7', 'HB4'],
    withoutReach: 'HB2',
    withoutTowel: 'HB2',
    whenNotEasing: 'shake',
  },
  quad: {
    startsWith: 'G0',
    opening: ['QB1'],
    hold: 'QB2',
    stronger: ['QB3'],
    rub: 'M1',
    rising: 'to stand',
    standing: ['QS1'],
    standingOn: [],
    withoutReach: 'QB3',
    withoutTowel: 'QB3',
    whenNotEasing: 'shake',
  },
  innerThigh: {
    startsWith: 'G0',
    opening: [],
    hold: 'IB1',
    stronger: ['IB1'],
    rub: 'M1',
    rising: 'to stand',
    standing: [],
    standingOn: [],
    withoutReach: 'IB1',
    withoutTowel: 'IB1',
    whenNotEasing: 'shake',
  },
  shin: {
    startsWith: 'G0',
    opening: ['SB1'],
    hold: 'SB2',
    stronger: ['SB4', 'SB3'],
    rub: 'M1',
    rising: 'to stand',
    standing: ['SS1'],
    standingOn: [],
    withoutReach: 'SB2',
    withoutTowel: 'SB2',
    whenNotEasing: 'advise',
  },
};

/** Aftercare in its order (§2.10). Those not in `unasked` come only on "next" or "yes": a person wants to sleep. [PJ] */
export const aftercare: readonly StepId[] = [
  'A0',
  'A1',
  'A2',
  'A3',
  'A4',
  'A5',
  'A6',
  'A7',
  'A8',
  'A9',
  'A10',
  'G3',
  'G4',
  'A11',
  'A12',
];
export const unaskedAftercare: readonly StepId[] = ['A0', 'A1', 'A7', 'A8', 'A10', 'A12'];

/** The bedtime routine (§4.2): at a wall, or seated with a towel in place of P1 and P2. */
export const routines = {
  standing: ['P0', 'P1', 'P2', 'P3', 'P3b', 'P4', 'P4b', 'P5', 'P5b', 'P6', 'P7', 'P8', 'P9'],
  seated: ['PS', 'PT1', 'PT2', 'P3', 'P3b', 'P4', 'P4b', 'P5', 'P5b', 'P7', 'P8', 'P9'],
} as const satisfies Readonly<Record<string, readonly StepId[]>>;
export type RoutineKind = keyof typeof routines;

/** The trial ran for six weeks [S10]. */
export const routineNights = 42;
