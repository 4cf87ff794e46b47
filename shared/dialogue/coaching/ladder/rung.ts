import { type ProfileFlag, type StepId, steps } from '../../../content/protocol.ts';
import { assertNever } from '../../../result.ts';
import type { Relief, Rung, Turn } from '../coaching-state.ts';
import { isAllowed, turnsOf } from '../turns/turn.ts';
import { canHold, holdOf, isUp, ladderOf, rubOf, safeStanding, withoutTowel } from './ladder.ts';

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

/**
 * Which steps come on which rung of the ladder (relief-content §2.9), for one cramp and one profile: none where
 * rubbing or standing is not possible, so that the rung is passed over.
 */
export function turnsOfRung(relief: Relief, rung: Rung, profile: readonly ProfileFlag[]): readonly Turn[] {
  // Nothing is asked of a person that they said they cannot do.
  const holds = canHold(relief, profile) ? [holdOf(relief, profile)] : [];
  switch (rung) {
    case 'opening':
      return relief.location === 'toes'
        ? turnsOf(['toesCurling'])
        : turnsOf([...ladderOf(relief).opening, ...holds, 'easing']);
    case 'again':
      return holds.length === 0 ? [] : turnsOf(['restThenAgain', 'oneMoreHold', ...holds, 'easing']);
    case 'stronger': {
      const stronger = strongerSteps(relief, profile);
      return stronger.length === 0 ? [] : turnsOf(['rest', ...stronger, 'easing']);
    }
    case 'rub': {
      if (relief.impossible.includes(rubOf(relief))) return [];
      const asked: readonly StepId[] = relief.swelling === 'denied' ? [] : ['swollenOrRed'];
      return rungAround([...asked, 'nowRub'], [rubOf(relief)], profile);
    }
    case 'standing':
      return relief.standing === 'refused'
        ? []
        : rungAround(risingOf(relief), ladderOf(relief).standing, profile);
    case 'standing on':
      return canGoOn(relief) ? rungAround([], ladderOf(relief).standingOn, profile) : [];
    case 'shake':
      return relief.impossible.includes('shakeLeg') ? [] : turnsOf(['shakeLeg', 'easing']);
    case 'five minutes':
      return turnsOf(['fiveMinutes']);
    case 'once more':
      return turnsOf(['rest', ...(holds.length === 0 ? [] : ['oneMoreHold' as const, ...holds]), 'easing']);
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
  if (needsTowel && isNew(other)) return [other];
  return canHold(relief, profile) ? ['oneMoreHold', hold] : [];
}
