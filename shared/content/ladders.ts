import type { Location } from '../dialogue/meaning.ts';
import type { StepId } from './protocol.ts';

/** The steps of one place: what is tried, from the gentlest on. */
export interface Ladder {
  /** Said first where the place is known only after the start (`straightenAtOnce` stands for it otherwise). */
  readonly opening: readonly StepId[];
  /** Said before that to whoever has pulled the toes up for another place: here that makes it worse. */
  readonly afterPulling: readonly StepId[];
  /** "I'm here. Straighten your leg slowly." is right here; elsewhere it may harm (§2.1, G1). */
  readonly startsWith: 'straightenAtOnce' | 'hereWithYou';
  readonly hold: StepId;
  /** The second way: a towel, or the stronger form. */
  readonly stronger: readonly StepId[];
  readonly rub: StepId;
  /** How far up the next steps need one: to the edge of the bed, or on one's feet. */
  readonly rising: 'to sit' | 'to stand';
  /** After safe standing, all of it or up to `dizzy` where one stays seated. */
  readonly standing: readonly StepId[];
  readonly standingOn: readonly StepId[];
  /** Where "I can't reach" or "I have no towel" leads. */
  readonly withoutReach: StepId;
  readonly withoutTowel: StepId;
  /** What comes at four minutes, or when all ways are used up: `advise` ends it with advice to get help (§2.8). */
  readonly whenNotEasing: 'shake' | 'advise';
}

/** The way through a cramp of each place. Sources are at each step in docs/relief-content.md. */
export const ladders: Readonly<Record<Location, Ladder>> = {
  calf: {
    startsWith: 'straightenAtOnce',
    opening: ['straightenLeg'],
    afterPulling: [],
    hold: 'toesTowardShin',
    stronger: ['useTowel', 'towelStretch'],
    rub: 'rub',
    rising: 'to stand',
    standing: ['standFlat', 'weightOnLeg'],
    standingOn: ['wallLean', 'walk'],
    withoutReach: 'towelStretch',
    withoutTowel: 'footAgainstBedEnd',
    whenNotEasing: 'shake',
  },
  foot: {
    startsWith: 'hereWithYou',
    opening: ['bringFootClose'],
    afterPulling: [],
    hold: 'pullToesBack',
    stronger: ['useTowel', 'towelStretch'],
    rub: 'rubArch',
    rising: 'to sit',
    standing: ['footFlatOnFloor', 'pressFootDown'],
    standingOn: ['rollFoot'],
    withoutReach: 'towelStretch',
    withoutTowel: 'footAgainstBedEnd',
    whenNotEasing: 'shake',
  },
  toes: {
    startsWith: 'hereWithYou',
    opening: ['toesCurling'],
    afterPulling: [],
    hold: 'liftToes',
    stronger: ['spreadToes'],
    rub: 'rubArch',
    rising: 'to sit',
    standing: ['pressToesOnFloor'],
    standingOn: [],
    withoutReach: 'towelStretch',
    withoutTowel: 'footAgainstBedEnd',
    whenNotEasing: 'shake',
  },
  hamstring: {
    startsWith: 'straightenAtOnce',
    opening: ['straightenKnee'],
    afterPulling: [],
    hold: 'straightLegToesUp',
    stronger: ['useTowel', 'liftLegWithTowel'],
    rub: 'rub',
    rising: 'to stand',
    standing: ['standTall'],
    standingOn: ['sitDown', 'heelDownLean'],
    withoutReach: 'straightLegToesUp',
    withoutTowel: 'straightLegToesUp',
    whenNotEasing: 'shake',
  },
  quad: {
    startsWith: 'hereWithYou',
    opening: ['rollOntoSide'],
    afterPulling: [],
    hold: 'heelBehindLying',
    stronger: ['slideFootBack'],
    rub: 'rub',
    rising: 'to stand',
    standing: ['heelBehindStanding'],
    standingOn: [],
    withoutReach: 'slideFootBack',
    withoutTowel: 'slideFootBack',
    whenNotEasing: 'shake',
  },
  innerThigh: {
    startsWith: 'hereWithYou',
    opening: [],
    afterPulling: [],
    hold: 'slideLegOut',
    stronger: ['slideLegOut'],
    rub: 'rub',
    rising: 'to stand',
    standing: [],
    standingOn: [],
    withoutReach: 'slideLegOut',
    withoutTowel: 'slideLegOut',
    whenNotEasing: 'shake',
  },
  shin: {
    startsWith: 'hereWithYou',
    opening: [],
    afterPulling: ['stopPullingToesUp'],
    hold: 'pointToesAway',
    stronger: ['flattenFoot', 'pressTopOfFoot'],
    rub: 'rub',
    rising: 'to stand',
    standing: ['toesBehind'],
    standingOn: [],
    withoutReach: 'pointToesAway',
    withoutTowel: 'pointToesAway',
    whenNotEasing: 'advise',
  },
};

/** The stretches that pull the toes up. */
export const pullsToesUp: readonly StepId[] = [
  'toesTowardShin',
  'towelStretch',
  'footAgainstBedEnd',
  'pullToesBack',
  'liftToes',
  'straightLegToesUp',
  'wallLean',
];

/** What takes a hand: to pull, press or rub with (§2.9). */
export const doneByHand: readonly StepId[] = [
  'pullToesBack',
  'rubArch',
  'liftToes',
  'pressToesDown',
  'spreadToes',
  'useTowel',
  'towelStretch',
  'liftLegWithTowel',
  'heelBehindLying',
  'pressTopOfFoot',
  'rub',
  'rubLightly',
];
