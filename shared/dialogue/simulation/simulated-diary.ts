import { isStepId } from '../../content/protocol.ts';
import type { Effect } from '../effect.ts';
import type { DiarySummary } from '../memory.ts';

/** `cramps=3 helped=toesTowardShin`; what is left out is none. */
export function readDiary(words: readonly string[]): DiarySummary | null {
  const facts = new Map(words.map((word) => word.split('=', 2) as [string, string | undefined]));
  const { cramps = '0', nights = '0', helped, yesterday = 'never', ...others } = Object.fromEntries(facts);
  const isAllowed =
    Object.keys(others).length === 0 &&
    [cramps, nights].every((count) => /^\d{1,3}$/.test(count)) &&
    (yesterday === 'done' || yesterday === 'missed' || yesterday === 'never');
  if (!isAllowed || (helped !== undefined && !isStepId(helped))) return null;
  return {
    crampsThisWeek: Number(cramps),
    lastHelped: helped ?? null,
    routineNights: Number(nights),
    routineLastNight: yesterday,
  };
}

/** What the conversation may tell of the diary once this was kept; a simulation without a diary keeps nothing. */
export function afterKeeping(diary: DiarySummary | null, effect: Effect): DiarySummary | null {
  if (diary === null) return null;
  const { crampsThisWeek, routineNights } = diary;
  switch (effect.kind) {
    case 'save episode':
      return {
        ...diary,
        crampsThisWeek: crampsThisWeek + 1,
        lastHelped: effect.episode.helped ?? diary.lastHelped,
      };
    case 'undo episode':
      return { ...diary, crampsThisWeek: Math.max(0, crampsThisWeek - 1) };
    case 'bring back episode':
      return { ...diary, crampsThisWeek: crampsThisWeek + 1 };
    case 'save routine':
      return effect.completed ? { ...diary, routineNights: routineNights + 1 } : diary;
    default:
      return diary;
  }
}
