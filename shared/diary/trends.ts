import { type Location, locations, type Side, sides } from '../dialogue/meaning.ts';
import { completedRoutineNights, nightCounts, nightsInWeek, type WeekTally, weekCounts } from './counts.ts';
import { episodesOf } from './entries.ts';
import type { DiaryEntry, Episode } from './entry.ts';
import { localHour, nightsIn, nightsLater, type Period } from './night.ts';

/** Four weeks even out a single bad one and still show a change within the six weeks of the routine. [PJ] */
const averagedWeeks = 4;

interface WeekTrend extends WeekTally {
  /** Cramps a week over this one and up to three before it, whole weeks only; null for one that is not whole. */
  readonly average: number | null;
}

/** The week that is running, and the first one where it began with the diary, are in no average. */
export function weekTrends(entries: readonly DiaryEntry[], period: Period): readonly WeekTrend[] {
  const weeks = weekCounts(entries, period);
  const isWhole = ({ of }: WeekTally): boolean => of === nightsInWeek;
  return weeks.map((week, index) => {
    const latest = weeks.slice(Math.max(0, index + 1 - averagedWeeks), index + 1).filter(isWhole);
    return { ...week, average: isWhole(week) ? mean(latest.map(({ cramps }) => cramps)) : null };
  });
}

/** Cramps by the hour of the wall clock in which they began, from noon to noon. */
export function hourTrends(
  entries: readonly DiaryEntry[],
): readonly { readonly hour: number; readonly cramps: number }[] {
  const hours = episodesOf(entries).map(({ startedAt }) => localHour(startedAt));
  return Array.from({ length: 24 }, (_, index) => (index + 12) % 24).map((hour) => ({
    hour,
    cramps: hours.filter((one) => one === hour).length,
  }));
}

interface PartTrend {
  /** Null where it was not said. */
  readonly part: Location | null;
  readonly left: number;
  readonly right: number;
  readonly both: number;
  readonly notSaid: number;
  readonly cramps: number;
}

/** Cramps by part and side, the most frequent part first; parts without one are left out. */
export function partTrends(entries: readonly DiaryEntry[]): readonly PartTrend[] {
  const episodes = episodesOf(entries);
  return [...locations, null]
    .map((part) =>
      partTrend(
        part,
        episodes.filter(({ location }) => location === part),
      ),
    )
    .filter(({ cramps }) => cramps > 0)
    .toSorted((one, other) => other.cramps - one.cramps);
}

function partTrend(part: Location | null, episodes: readonly Episode[]): PartTrend {
  const on = (wanted: Side | null) => episodes.filter(({ side }) => side === wanted).length;
  const [left = 0, right = 0, both = 0] = sides.map(on);
  return { part, left, right, both, notSaid: on(null), cramps: episodes.length };
}

/** Nights, and how many of them had a cramp. */
interface NightTally {
  readonly nights: number;
  readonly crampNights: number;
}

/** Nights with the whole bedtime routine, and the others. Counts only: neither says why. */
export function routineTrends(
  entries: readonly DiaryEntry[],
  period: Period,
): { readonly kept: NightTally; readonly others: NightTally } {
  const cramps = nightCounts(entries);
  const kept = completedRoutineNights(entries);
  const nights = Array.from({ length: nightsIn(period) }, (_, index) => nightsLater(period.fromNight, index));
  const tally = (some: readonly string[]): NightTally => ({
    nights: some.length,
    crampNights: some.filter((night) => cramps.has(night)).length,
  });
  return {
    kept: tally(nights.filter((night) => kept.has(night))),
    others: tally(nights.filter((night) => !kept.has(night))),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
