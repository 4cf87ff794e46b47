import { adviseAfterMs, type ProfileFlag, recheckAfterMs, shakeAfterMs } from '../../../content/protocol.ts';
import type { Relief, Rung } from '../coaching-state.ts';
import { canHold, ladderOf } from './ladder.ts';
import { turnsOfRung } from './rung.ts';

/**
 * What a "no" leads to (§2.9). Two results end the ladder with advice to get help: `ten minutes`, and `used up`,
 * which comes at a shin where another place would be shaken or held once more (§2.8), and where a person can do none of it.
 */
export function nextRung(
  relief: Relief,
  atMs: number,
  profile: readonly ProfileFlag[],
): Rung | 'ten minutes' | 'used up' {
  const elapsedMs = atMs - relief.startedAtMs;
  const isUntried = (rung: Rung) => !relief.rungsTried.includes(rung);
  const hasTurns = (rung: Rung) => turnsOfRung(relief, rung, profile).length > 0;
  const isShin = ladderOf(relief).whenNotEasing === 'advise';
  if (elapsedMs >= adviseAfterMs) return 'ten minutes';
  if (elapsedMs >= recheckAfterMs && isUntried('five minutes')) return 'five minutes';
  // Whoever has stood up for it goes on there first.
  const goesOn = relief.rung === 'standing' && hasTurns('standing on');
  const isTimeToShake = elapsedMs >= shakeAfterMs && isUntried('shake') && isUntried('five minutes');
  if (isTimeToShake && !goesOn && isShin) return 'used up';
  if (isTimeToShake && !goesOn && hasTurns('shake')) return 'shake';
  const next = climbed.find((rung) => isUntried(rung) && hasTurns(rung));
  if (next !== undefined) return next;
  if (isShin) return 'used up';
  // Until the ten minutes are over, hold and shake take turns, the shake first.
  if (isUntried('shake') && hasTurns('shake')) return 'shake';
  if (isUntried('once more')) return 'once more';
  if (!canHold(relief, profile)) return 'used up';
  return relief.rung === 'once more' && hasTurns('shake') ? 'shake' : 'once more';
}

/** What is tried in its order, before hold and shake take turns. */
const climbed = ['again', 'stronger', 'rub', 'standing', 'standing on'] as const satisfies readonly Rung[];
