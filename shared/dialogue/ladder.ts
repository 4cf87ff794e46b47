import {
  adviseAfterMs,
  type Ladder,
  ladders,
  type ProfileFlag,
  recheckAfterMs,
  type StepId,
  shakeAfterMs,
  steps,
} from '../content/protocol.ts';
import { assertNever } from '../result.ts';
import { type Relief, type Rung, rungs, type Turn } from './state.ts';
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
  return (
    [wanted, withoutReach(relief), withoutTowel(relief)].find((step) => isAllowed(step, profile)) ?? wanted
  );
}

/** Where "I can't reach" leads. A towel would pull toes the way they cramp when they pull up. */
export function withoutReach(relief: Relief): StepId {
  return pullsUp(relief) || relief.towel === 'none' ? withoutTowel(relief) : ladderOf(relief).withoutReach;
}

export function withoutTowel(relief: Relief): StepId {
  return ladderOf(relief).withoutTowel;
}

function pullsUp({ location, toesHold }: Relief): boolean {
  return location === 'toes' && toesHold === 'TB3';
}

/** The muscles that curl toes lie along the arch; those that pull them up do not. */
function rubOf(relief: Relief): StepId {
  return pullsUp(relief) ? 'M1' : ladderOf(relief).rub;
}

/** Standing on one's feet is only offered after this: light, sit, dizzy check, hold on (§2.2). */
export const safeStanding: readonly StepId[] = ['ST1', 'ST2', 'ST3', 'ST4', 'ST5'];
export const safeRising: readonly StepId[] = ['ST2', 'ST3', 'ST4', 'ST5'];

export function turnsOfRung(relief: Relief, rung: Rung, profile: readonly ProfileFlag[]): readonly Turn[] {
  const hold = holdOf(relief, profile);
  switch (rung) {
    case 'opening':
      return relief.location === 'toes'
        ? turnsOf(['TB1'])
        : turnsOf([...ladderOf(relief).opening, hold, 'G5']);
    case 'again':
      return turnsOf(['N1', 'G8', hold, 'G5']);
    case 'stronger':
      return turnsOf(['G7', ...strongerSteps(relief, profile), 'G5']);
    case 'rub':
      return rungAround(['M0', 'N3'], [rubOf(relief)], profile);
    case 'standing':
      return relief.standing === 'refused'
        ? []
        : rungAround(safeStanding, ladderOf(relief).standing, profile);
    case 'standing on':
      return relief.standing === 'refused' ? [] : rungAround([], ladderOf(relief).standingOn, profile);
    case 'shake':
      return turnsOf(['N4', 'G5']);
    case 'five minutes':
      return turnsOf(['N5']);
    case 'once more':
      return turnsOf(['G7', 'G8', hold, 'G5']);
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
  return isWorthIt ? turnsOf([...lead, ...allowed, 'G5']) : [];
}

function strongerSteps(relief: Relief, profile: readonly ProfileFlag[]): readonly StepId[] {
  const ladder = ladderOf(relief);
  const wanted =
    relief.towel === 'none' && ladder.stronger.includes('N2') ? [ladder.withoutTowel] : ladder.stronger;
  const allowed = wanted.filter((step) => isAllowed(step, profile));
  return allowed.some((step) => steps[step].kind !== 'act') ? allowed : ['G8', holdOf(relief, profile)];
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
  if (elapsedMs >= shakeAfterMs && isUntried('shake') && isUntried('five minutes')) return 'shake';
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
