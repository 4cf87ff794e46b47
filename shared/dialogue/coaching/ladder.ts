import {
  adviseAfterMs,
  type Ladder,
  ladders,
  type ProfileFlag,
  recheckAfterMs,
  type StepId,
  shakeAfterMs,
  steps,
} from '../../content/protocol.ts';
import { assertNever } from '../../result.ts';
import { type Relief, type Rung, rungs, type Turn } from '../state.ts';
import { isAllowed, turnsOf } from './turns.ts';

/**
 * Which steps come on which rung of the ladder (relief-content §2.9), for one cramp and one profile.
 * A rung without an allowed stretch, rub or walk is empty and passed over.
 */

export function ladderOf(relief: Relief): Ladder {
  return ladders[relief.location];
}

/** The stretch of this place: the way the toes pull, and the profile, may choose another form. */
export function holdOf(relief: Relief, profile: readonly ProfileFlag[]): StepId {
  const wanted = relief.location === 'toes' ? relief.toesHold : ladderOf(relief).hold;
  const ways = [wanted, withoutReach(relief), withoutTowel(relief)].filter((step) =>
    isAllowed(step, profile),
  );
  return ways.find((step) => !relief.impossible.includes(step)) ?? ways[0] ?? wanted;
}

/** Where "I can't reach" leads. A towel would pull toes the way they cramp when they pull up. */
export function withoutReach(relief: Relief): StepId {
  return pullsUp(relief) || relief.towel === 'none' ? withoutTowel(relief) : ladderOf(relief).withoutReach;
}

export function withoutTowel(relief: Relief): StepId {
  return ladderOf(relief).withoutTowel;
}

function pullsUp({ location, toesHold }: Relief): boolean {
  return location === 'toes' && toesHold === 'pressToesDown';
}

/** The muscles that curl toes lie along the arch; those that pull them up do not. */
function rubOf(relief: Relief): StepId {
  return pullsUp(relief) ? 'rub' : ladderOf(relief).rub;
}

/** Standing on one's feet is only offered after this: light, sit, dizzy check, hold on (§2.2). */
export const safeStanding: readonly StepId[] = ['canYouStand', 'lightOn', 'sitOnBedEdge', 'dizzy', 'standUp'];
export const safeRising: readonly StepId[] = ['lightOn', 'sitOnBedEdge', 'dizzy', 'standUp'];

/** These steps, after sitting down where the person stands: nothing else is done on one's feet. */
export function downFirst({ stepsDone }: Relief, ids: readonly StepId[]): readonly StepId[] {
  return isUp(stepsDone) ? ['sitDown', ...ids] : ids;
}

function isUp(stepsDone: readonly StepId[]): boolean {
  return stepsDone.lastIndexOf('standUp') > stepsDone.lastIndexOf('sitDown');
}

function risingOf(relief: Relief): readonly StepId[] {
  return ladderOf(relief).rising === 'to stand' ? safeStanding : safeStanding.slice(0, -1);
}

/** More on one's feet only while one is still up, and seated only where one has sat up for it. */
function canGoOn(relief: Relief): boolean {
  if (relief.standing === 'refused') return false;
  return ladderOf(relief).rising === 'to stand'
    ? isUp(relief.stepsDone)
    : relief.rungsTried.includes('standing');
}

export function turnsOfRung(relief: Relief, rung: Rung, profile: readonly ProfileFlag[]): readonly Turn[] {
  const hold = holdOf(relief, profile);
  switch (rung) {
    case 'opening':
      return relief.location === 'toes'
        ? turnsOf(['toesCurling'])
        : turnsOf([...ladderOf(relief).opening, hold, 'easing']);
    case 'again':
      return turnsOf(['restThenAgain', 'oneMoreHold', hold, 'easing']);
    case 'stronger':
      return turnsOf(['rest', ...strongerSteps(relief, profile), 'easing']);
    case 'rub':
      return rungAround(['swollenOrRed', 'nowRub'], [rubOf(relief)], profile);
    case 'standing':
      return relief.standing === 'refused'
        ? []
        : rungAround(risingOf(relief), ladderOf(relief).standing, profile);
    case 'standing on':
      return canGoOn(relief) ? rungAround([], ladderOf(relief).standingOn, profile) : [];
    case 'shake':
      return turnsOf(['shakeLeg', 'easing']);
    case 'five minutes':
      return turnsOf(['fiveMinutes']);
    case 'once more':
      return turnsOf(['rest', 'oneMoreHold', hold, 'easing']);
    default:
      return assertNever(rung);
  }
}

function rungAround(
  lead: readonly StepId[],
  work: readonly StepId[],
  profile: readonly ProfileFlag[],
): readonly Turn[] {
  const allowed = work.filter((step) => isAllowed(step, profile));
  const isWorthIt = allowed.some((step) => steps[step].kind !== 'act');
  return isWorthIt ? turnsOf([...lead, ...allowed, 'easing']) : [];
}

/** The towel, or the stronger form, where it is another way than what was done; else once more what can be done. */
function strongerSteps(relief: Relief, profile: readonly ProfileFlag[]): readonly StepId[] {
  const hold = holdOf(relief, profile);
  const isNew = (step: StepId) =>
    isAllowed(step, profile) && step !== hold && ![...relief.stepsDone, ...relief.impossible].includes(step);
  const { stronger } = ladderOf(relief);
  const needsTowel = stronger.includes('useTowel');
  const isWorthIt = stronger.some((step) => steps[step].kind !== 'act' && isNew(step));
  if (isWorthIt && !(needsTowel && relief.towel === 'none'))
    return stronger.filter((step) => isAllowed(step, profile));
  const other = withoutTowel(relief);
  return needsTowel && isNew(other) ? [other] : ['oneMoreHold', hold];
}

/** What a "no" leads to. `advise` ends the cycling: ten minutes, or a shin that does not ease. */
export function nextRung(
  relief: Relief,
  atMs: number,
  profile: readonly ProfileFlag[],
): Rung | 'ten minutes' | 'shin' {
  const elapsedMs = atMs - relief.startedAtMs;
  if (elapsedMs >= adviseAfterMs) return 'ten minutes';
  const isUntried = (rung: Rung) => !relief.rungsTried.includes(rung);
  if (elapsedMs >= recheckAfterMs && isUntried('five minutes')) return 'five minutes';
  // Whoever has stood up for it goes on there first.
  const goesOn = relief.rung === 'standing' && turnsOfRung(relief, 'standing on', profile).length > 0;
  const isTimeToShake = elapsedMs >= shakeAfterMs && isUntried('shake') && isUntried('five minutes');
  if (isTimeToShake && !goesOn) return 'shake';
  const next = rungs.find((rung) => {
    if (!isUntried(rung) || rung === 'five minutes' || rung === 'opening') return false;
    return turnsOfRung(relief, rung, profile).length > 0;
  });
  const isShinAtItsEnd =
    ladderOf(relief).whenNotEasing === 'advise' && (next === 'shake' || next === 'once more');
  if (isShinAtItsEnd) return 'shin';
  // Until the ten minutes are over, hold and shake take turns.
  return next ?? (relief.rung === 'once more' ? 'shake' : 'once more');
}
