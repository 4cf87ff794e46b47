import type { Location, Side } from '../dialogue/meaning.ts';
import { nightCounts, routineProgress, type WeekTally, weekCounts, within } from './counts.ts';
import { durationMs, episodesOf } from './entries.ts';
import type { DiaryEntry, Episode, Tag } from './entry.ts';
import { type FrequentFact, frequentFacts } from './frequent.ts';
import { localHour, nightsBetween } from './night.ts';

/** The nights that a sheet tells of, both ends among them, and what the person takes, in their own words. */
export interface SheetOrder {
  readonly fromNight: string;
  readonly toNight: string;
  readonly medicines: readonly string[];
}

/** What to show a doctor: counts and times, nothing read into them. */
export interface DoctorSheet extends SheetOrder {
  readonly nights: number;
  readonly cramps: number;
  readonly crampNights: number;
  readonly weeks: readonly WeekTally[];
  readonly parts: readonly Count<Location | null>[];
  readonly sides: readonly Count<Side | null>[];
  readonly hours: readonly HourCount[];
  /** Null where no end was recorded. */
  readonly lengths: { readonly known: number; readonly medianMs: number; readonly longestMs: number } | null;
  /** 0 to 10; null where none was given. */
  readonly pain: { readonly known: number; readonly median: number; readonly worst: number } | null;
  readonly soreNextDay: number;
  readonly sleepLost: number;
  readonly helped: readonly Count<string>[];
  readonly tags: readonly Count<Tag>[];
  readonly routineNights: number;
  readonly facts: readonly FrequentFact[];
}

export interface Count<Value> {
  readonly value: Value;
  readonly cramps: number;
}

export interface HourCount {
  /** Hours of the wall clock; `toHour` is not in it. */
  readonly fromHour: number;
  readonly toHour: number;
  readonly cramps: number;
}

/** The day by its hours from noon on: coarse by day, two hours at night. */
const hourBounds = [12, 18, 22, 0, 2, 4, 6, 12] as const;

/** Counts the entries of these nights. */
export function doctorSheet(entries: readonly DiaryEntry[], order: SheetOrder): DoctorSheet {
  const told = within(entries, order.fromNight, order.toNight);
  const episodes = episodesOf(told);
  return {
    ...order,
    nights: nightsBetween(order.fromNight, order.toNight) + 1,
    cramps: episodes.length,
    crampNights: nightCounts(told).size,
    weeks: weekCounts(told, order.fromNight, order.toNight),
    parts: mostFirst(episodes.map(({ location }) => location)),
    sides: mostFirst(episodes.map(({ side }) => side)),
    hours: byHour(episodes),
    lengths: lengthsOf(episodes),
    pain: painOf(episodes),
    soreNextDay: episodes.filter(({ soreNextDay }) => soreNextDay).length,
    sleepLost: episodes.filter(({ sleepLost }) => sleepLost).length,
    helped: mostFirst(episodes.map(({ helped }) => helped).filter((step) => step !== null)),
    tags: mostFirst(episodes.flatMap(({ tags }) => tags ?? [])),
    routineNights: routineProgress(told).nights,
    facts: frequentFacts(told),
  };
}

function mostFirst<Value>(values: readonly Value[]): readonly Count<Value>[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, cramps]) => ({ value, cramps }))
    .toSorted((one, other) => other.cramps - one.cramps);
}

function byHour(episodes: readonly Episode[]): readonly HourCount[] {
  const hours = episodes.map(({ startedAt }) => localHour(startedAt));
  return hourBounds.slice(1).map((toHour, index) => {
    const fromHour = hourBounds[index] ?? toHour;
    const lastHour = (toHour + 23) % 24;
    return { fromHour, toHour, cramps: hours.filter((hour) => hour >= fromHour && hour <= lastHour).length };
  });
}

function lengthsOf(episodes: readonly Episode[]): DoctorSheet['lengths'] {
  const lengths = episodes.map(durationMs).filter((length) => length !== null);
  if (lengths.length === 0) return null;
  return { known: lengths.length, medianMs: median(lengths), longestMs: Math.max(...lengths) };
}

function painOf(episodes: readonly Episode[]): DoctorSheet['pain'] {
  const pains = episodes.map(({ pain }) => pain).filter((pain) => pain !== undefined);
  if (pains.length === 0) return null;
  return { known: pains.length, median: median(pains), worst: Math.max(...pains) };
}

/** Of at least one value. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted[(sorted.length - 1) >> 1] ?? 0, sorted[sorted.length >> 1] ?? 0];
  return (low + high) / 2;
}
