import { ladders } from '../content/ladders.ts';
import { type StepId, steps } from '../content/protocol.ts';
import { aftercare } from '../content/routines.ts';

const isTimed = (step: StepId): boolean => /^(hold|time|offer)$/.test(steps[step].kind);

const ladderSteps = Object.values(ladders)
  .flatMap(({ hold, stronger, rub, standing, standingOn, withoutTowel }) => [
    hold,
    ...stronger,
    withoutTowel,
    rub,
    ...standing,
    ...standingOn,
  ])
  .filter(isTimed);

/** What is done against a cramp and may have helped, the stretches first. */
export const helpfulSteps: readonly StepId[] = [
  ...new Set([...ladderSteps, ...aftercare.filter((step) => steps[step].kind === 'offer')]),
];
