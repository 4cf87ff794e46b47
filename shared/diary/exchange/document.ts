import { inOrder } from '../entries.ts';
import type { DiaryEntry } from '../entry.ts';

/** Raised when an entry changes its meaning. 1 wrote steps by their numbers, 2 by their names; both are read. */
export const diaryVersion = 2;

/** The diary as a JSON document that `parseDiaryExport` reads back whole. */
export function diaryJson(entries: readonly DiaryEntry[]): string {
  return `${JSON.stringify({ charleyDiary: diaryVersion, entries: inOrder(entries) }, null, 2)}\n`;
}
