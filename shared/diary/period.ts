import { nightsInWeek } from './counts.ts';
import { latestNight, timeOf } from './entries.ts';
import type { DiaryEntry } from './entry.ts';
import { localHour, nightOf, nightsLater, type Period, weekOf } from './night.ts';

/** A period up to now, and why it begins where it does. */
export interface LatestPeriod extends Period {
  readonly begins: 'so many weeks ago' | 'with the first entry' | 'in an empty diary';
}

/**
 * So many weeks, from a Monday on, up to the last night that counts; but nothing from before the first entry, where
 * nobody wrote down whether there was a cramp. The sheet and the charts both count these nights and no others.
 */
export function latestWeeks(entries: readonly DiaryEntry[], now: string, weeks: number): LatestPeriod {
  const toNight = lastNightThatCounts(entries, now);
  const wanted = nightsLater(weekOf(toNight), (1 - weeks) * nightsInWeek);
  const first = entries
    .map((entry) => nightOf(timeOf(entry)))
    .filter((night) => night <= toNight)
    .toSorted()
    .at(0);
  if (first === undefined) return { fromNight: wanted, toNight, begins: 'in an empty diary' };
  return first > wanted
    ? { fromNight: first, toNight, begins: 'with the first entry' }
    : { fromNight: wanted, toNight, begins: 'so many weeks ago' };
}

/** Tonight counts once it is past midnight, or holds an entry: before that nobody can have slept well in it. */
function lastNightThatCounts(entries: readonly DiaryEntry[], now: string): string {
  const tonight = latestNight(entries, now);
  const hasBegun = localHour(now) < 12 || entries.some((entry) => nightOf(timeOf(entry)) === tonight);
  return hasBegun ? tonight : nightsLater(tonight, -1);
}
