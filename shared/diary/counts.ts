import { type StepId, steps } from '../content/protocol.ts';
import type { DiarySummary } from '../dialogue/memory.ts';
import { episodesOf, latestNight, timeOf } from './entries.ts';
import type { DiaryEntry } from './entry.ts';
import { nightOf, nightsBetween, nightsLater, type Period, weekOf } from './night.ts';

/** "This week" is tonight and the six nights before it: on a Monday people mean more than one night. [PJ] */
export const nightsInWeek = 7;

/** How many cramps each night had, earliest night first; nights without one are not in it. */
export function nightCounts(entries: readonly DiaryEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { startedAt } of episodesOf(entries)) {
    const night = nightOf(startedAt);
    counts.set(night, (counts.get(night) ?? 0) + 1);
  }
  return new Map([...counts].toSorted(([one], [other]) => one.localeCompare(other)));
}

interface Tally {
  readonly cramps: number;
  /** Nights that had at least one. */
  readonly nights: number;
}

/** The cramps of one week, Monday to Sunday, as far as the period reaches into it. */
export interface WeekTally extends Tally {
  /** The Monday on which the week begins. */
  readonly week: string;
  /** How many of its nights are counted: fewer than seven where the period begins or ends in it. */
  readonly of: number;
}

/** Every week that any night of these belongs to, also those without a cramp. */
export function weekCounts(
  entries: readonly DiaryEntry[],
  { fromNight, toNight }: Period,
): readonly WeekTally[] {
  const counts = [...nightCounts(within(entries, fromNight, toNight))];
  const weeks = Math.floor(nightsBetween(weekOf(fromNight), toNight) / nightsInWeek) + 1;
  return Array.from({ length: Math.max(0, weeks) }, (_, index) => {
    const week = nightsLater(weekOf(fromNight), index * nightsInWeek);
    const [first, last] = [week, nightsLater(week, nightsInWeek - 1)];
    const before = Math.max(0, nightsBetween(first, fromNight));
    const after = Math.max(0, nightsBetween(toNight, last));
    const of = nightsInWeek - before - after;
    return { week, of, ...tally(counts.filter(([night]) => weekOf(night) === week)) };
  });
}

/** The entries of these nights, both ends among them. */
export function within(
  entries: readonly DiaryEntry[],
  fromNight: string,
  toNight: string,
): readonly DiaryEntry[] {
  return entries.filter((entry) => {
    const night = nightOf(timeOf(entry));
    return night >= fromNight && night <= toNight;
  });
}

/** Cramps of tonight and the six nights before; `now` is ISO with offset. */
export function crampsThisWeek(entries: readonly DiaryEntry[], now: string): Tally {
  const tonight = latestNight(entries, now);
  return tally([...nightCounts(within(entries, nightsLater(tonight, 1 - nightsInWeek), tonight))]);
}

/** What helped the latest cramp of which that is known; null where nothing did. */
export function lastHelped(entries: readonly DiaryEntry[]): StepId | null {
  return (
    episodesOf(entries)
      .map(({ helped }) => helped)
      .findLast(isKnownStep) ?? null
  );
}

function isKnownStep(step: string | null): step is StepId {
  return step !== null && Object.hasOwn(steps, step);
}

/** The nights on which the bedtime routine was done to its end. */
export function completedRoutineNights(entries: readonly DiaryEntry[]): ReadonlySet<string> {
  return new Set(
    entries
      .filter((entry) => entry.kind === 'routine')
      .filter(({ completed }) => completed)
      .map(({ doneAt }) => nightOf(doneAt)),
  );
}

/** What the conversation may tell from the diary. */
export function diarySummary(entries: readonly DiaryEntry[], now: string): DiarySummary {
  const done = completedRoutineNights(entries);
  const lastNight = done.has(nightsLater(nightOf(now), -1)) ? 'done' : 'missed';
  return {
    crampsThisWeek: crampsThisWeek(entries, now).cramps,
    lastHelped: lastHelped(entries),
    routineNights: done.size,
    routineLastNight: done.size === 0 ? 'never' : lastNight,
  };
}

/** The sum of some of the nights that `nightCounts` gives. */
export function tally(counts: readonly (readonly [night: string, cramps: number])[]): Tally {
  return { cramps: counts.reduce((sum, [, cramps]) => sum + cramps, 0), nights: counts.length };
}
