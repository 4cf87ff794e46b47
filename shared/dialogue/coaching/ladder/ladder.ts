import { type Ladder, ladders } from '../../../content/ladders.ts';
import type { ProfileFlag, StepId } from '../../../content/protocol.ts';
import type { Relief } from '../coaching-state.ts';
import { isAllowed } from '../turns/turn.ts';

/** The steps of the place where it cramps. */
export function ladderOf(relief: Relief): Ladder {
  return ladders[relief.location];
}

/**
 * The stretch of this place: the way the toes pull, the profile, and what the person cannot do may choose another form.
 * Where they can do none, it is one of those: see `canHold`.
 */
export function holdOf(relief: Relief, profile: readonly ProfileFlag[]): StepId {
  const wanted = relief.location === 'toes' ? relief.toesHold : ladderOf(relief).hold;
  const ways = [wanted, withoutReach(relief), withoutTowel(relief)].filter((step) =>
    isAllowed(step, profile),
  );
  return ways.find((step) => !relief.impossible.includes(step)) ?? ways[0] ?? wanted;
}

/** Whether there is a stretch of this place that the person has not said they cannot do. */
export function canHold(relief: Relief, profile: readonly ProfileFlag[]): boolean {
  return !relief.impossible.includes(holdOf(relief, profile));
}

/** Every stretch of this place, lying or seated in bed. */
export function waysOf(relief: Relief): readonly StepId[] {
  const { hold, stronger, withoutReach, withoutTowel } = ladderOf(relief);
  return [hold, relief.toesHold, ...stronger, withoutReach, withoutTowel];
}

/** Where "I can't reach" leads. A towel would pull toes the way they cramp when they pull up. */
function withoutReach(relief: Relief): StepId {
  return pullsUp(relief) || relief.towel === 'none' ? withoutTowel(relief) : ladderOf(relief).withoutReach;
}

/** Where "I have no towel" leads. */
export function withoutTowel(relief: Relief): StepId {
  return ladderOf(relief).withoutTowel;
}

function pullsUp({ location, toesHold }: Relief): boolean {
  return location === 'toes' && toesHold === 'pressToesDown';
}

/** The muscles that curl toes lie along the arch; those that pull them up do not. */
export function rubOf(relief: Relief): StepId {
  return pullsUp(relief) ? 'rub' : ladderOf(relief).rub;
}

/** Standing on one's feet is only offered after this: light, sit, dizzy check, hold on (§2.2). */
export const safeStanding: readonly StepId[] = ['canYouStand', 'lightOn', 'sitOnBedEdge', 'dizzy', 'standUp'];

/** From bed to standing, with a question about dizziness before the feet bear weight. */
export const safeRising: readonly StepId[] = ['lightOn', 'sitOnBedEdge', 'dizzy', 'standUp'];

/** These steps, after sitting down where the person stands: nothing else is done on one's feet. */
export function downFirst({ stepsDone }: Relief, ids: readonly StepId[]): readonly StepId[] {
  return isUp(stepsDone) ? ['sitDown', ...ids] : ids;
}

/** Whether somebody who has done these steps is on their feet. */
export function isUp(stepsDone: readonly StepId[]): boolean {
  return stepsDone.lastIndexOf('standUp') > stepsDone.lastIndexOf('sitDown');
}
