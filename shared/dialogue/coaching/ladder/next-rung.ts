import { adviseAfterMs, type ProfileFlag, recheckAfterMs, shakeAfterMs } from '../../../content/protocol.ts';
import type { Relief, Rung } from '../coaching-state.ts';
import { ladderOf } from './ladder.ts';
import { turnsOfRung } from './rung.ts';

/**
 * What a "no" leads to (§2.9). Two results end the ladder with advice to get help: `ten minutes`, and `shin`, which
 * comes where another place would be shaken or held once more (§2.8).
 */
export function nextRung(
  relief: Relief,
  atMs: number,
  profile: readonly ProfileFlag[],
): Rung | 'ten minutes' | 'shin' {
  const elapsedMs = atMs - relief.startedAtMs;
  const isUntried = (rung: Rung) => !relief.rungsTried.includes(rung);
  const hasTurns = (rung: Rung) => turnsOfRung(relief, rung, profile).length > 0;
  const isShin = ladderOf(relief).whenNotEasing === 'advise';
  if (elapsedMs >= adviseAfterMs) return 'ten minutes';
  if (elapsedMs >= recheckAfterMs && isUntried('five minutes')) return 'five minutes';
  // Whoever has stood up for it goes on there first.
  const goesOn = relief.rung === 'standing' && hasTurns('standing on');
  const isTimeToShake = elapsedMs >= shakeAfterMs && isUntried('shake') && isUntried('five minutes');
  if (isTimeToShake && !goesOn) return isShin ? 'shin' : 'shake';
  const next = climbed.find((rung) => isUntried(rung) && hasTurns(rung));
  if (next !== undefined) return next;
  if (isShin) return 'shin';
  // Until the ten minutes are over, hold and shake take turns, the shake first.
  if (isUntried('shake')) return 'shake';
  if (isUntried('once more')) return 'once more';
  return relief.rung === 'once more' ? 'shake' : 'once more';
}

/** What is tried in its order, before hold and shake take turns. */
const climbed = ['again', 'stronger', 'rub', 'standing', 'standing on'] as const satisfies readonly Rung[];
