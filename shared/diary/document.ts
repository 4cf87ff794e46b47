import { inOrder } from './entries.ts';
import type { DiaryEntry } from './entry.ts';

/** Raised when an entry changes its meaning. */
export const diaryVersion = 1;

/** The diary as a JSON document that `parseDiaryExport` reads back whole. */
export function diaryJson(entries: readonly DiaryEntry[]): string {
  return `${JSON.stringify({ charleyDiary: diaryVersion, entries: inOrder(entries) }, null, 2)}\n`;
}
