import type { DiarySummary } from '../../shared/dialogue/memory.ts';

/** A diary that is there and holds nothing yet. */
export const emptyDiary: DiarySummary = {
  crampsThisWeek: 0,
  lastHelped: null,
  routineNights: 0,
  routineLastNight: 'never',
};
