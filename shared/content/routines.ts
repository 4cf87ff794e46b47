import type { StepId } from './protocol.ts';

/** Aftercare in its order (§2.10). Those not in `unasked` come only on "next" or "yes": a person wants to sleep. [PJ] */
export const aftercare: readonly StepId[] = [
  'wellDone',
  'rubLightly',
  'shortWalk',
  'sipWater',
  'warmth',
  'coldPack',
  'followLabel',
  'loosenCovers',
  'keepToesUp',
  'legOnPillow',
  'soreTomorrow',
  'whichPart',
  'whichSide',
  'saveInDiary',
  'sleepWell',
];

/** What aftercare says by itself to a person who wants to sleep; "next" leads to the rest of it. */
export const unaskedAftercare: readonly StepId[] = [
  'wellDone',
  'rubLightly',
  'loosenCovers',
  'keepToesUp',
  'soreTomorrow',
  'sleepWell',
  // Only there where somebody is up, or has said yes to the walk: that is gone through to its end.
  'lightOn',
  'sitOnBedEdge',
  'dizzy',
  'standUp',
  'walk',
  'sitDown',
];

/** The bedtime routine (§4.2): at a wall, or seated with a towel in place of the wall. */
export const routines = {
  standing: [
    'getReadyByWall',
    'leftWallLean',
    'rightWallLean',
    'seatedLean',
    'seatedLeanOther',
    'toesBack',
    'toesBackOther',
    'pumpAnkles',
    'circleAnkles',
    'easyWalk',
    'loosenCoversForNight',
    'towelAndWater',
    'allDone',
  ],
  seated: [
    'getReadySeated',
    'leftTowelPull',
    'rightTowelPull',
    'seatedLean',
    'seatedLeanOther',
    'toesBack',
    'toesBackOther',
    'pumpAnkles',
    'circleAnkles',
    'loosenCoversForNight',
    'towelAndWater',
    'allDone',
  ],
} as const satisfies Readonly<Record<string, readonly StepId[]>>;

export type RoutineKind = keyof typeof routines;

/** The trial ran for six weeks [S10]. */
export const routineNights = 42;
