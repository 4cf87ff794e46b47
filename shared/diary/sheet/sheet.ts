import type { Location, Side } from '../../dialogue/meaning.ts';
import { completedRoutineNights, nightCounts, tally, type WeekTally, weekCounts, within } from '../counts.ts';
import { durationMs, episodesOf } from '../entries.ts';
import type { DiaryEntry, Episode, Tag } from '../entry.ts';
import { localHour, nightsIn } from '../night.ts';
import type { LatestPeriod } from '../period.ts';
import { type FrequentFact, frequentFacts } from './frequent.ts';

/** The nights that a sheet tells of, and what the person takes, in their own words. */
interface SheetOrder extends LatestPeriod {
  readonly medicines: readonly string[];
}

/** What to show a doctor: counts and times, nothing read into them. */
export interface DoctorSheet extends SheetOrder {
  readonly nights: number;
  readonly cramps: number;
  readonly crampNights: number;
  readonly weeks: readonly WeekTally[];
  readonly parts: readonly CrampsWith<Location | null>[];
  readonly sides: readonly CrampsWith<Side | null>[];
  readonly hours: readonly HourCount[];
  /** Cramps of which the help ended with advice to get help. */
  readonly helpAdvised: readonly CrampsWith<'emergency' | 'advice'>[];
  /** In milliseconds; null where no end was recorded. */
  readonly lengths: Spread | null;
  /** 0 to 10; null where none was given. */
  readonly pain: Spread | null;
  readonly soreNextDay: Answered;
  readonly sleepLost: Answered;
  readonly helped: readonly CrampsWith<string>[];
  readonly tags: readonly CrampsWith<Tag>[];
  readonly routineNights: number;
  readonly facts: readonly FrequentFact[];
}

/** How many cramps had this. */
export interface CrampsWith<Value> {
  readonly value: Value;
  readonly cramps: number;
}

/** Of the values that are known. */
export interface Spread {
  readonly known: number;
  readonly median: number;
  readonly most: number;
}

/** How many said yes, of those that said yes or no: who was not asked is in neither. */
export interface Answered {
  readonly yes: number;
  readonly asked: number;
}

interface HourCount {
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
  const { cramps, nights } = tally([...nightCounts(told)]);
  return {
    ...order,
    nights: nightsIn(order),
    cramps,
    crampNights: nights,
    weeks: weekCounts(told, order),
    parts: mostFirst(episodes.map(({ location }) => location)),
    sides: mostFirst(episodes.map(({ side }) => side)),
    hours: byHour(episodes),
    helpAdvised: mostFirst(
      episodes
        .map(({ outcome }) => outcome)
        .filter((outcome) => outcome === 'emergency' || outcome === 'advice'),
    ),
    lengths: spreadOf(episodes.map(durationMs).filter((length) => length !== null)),
    pain: spreadOf(episodes.map(({ pain }) => pain).filter((pain) => pain !== undefined)),
    soreNextDay: answered(episodes.map(({ soreNextDay }) => soreNextDay)),
    sleepLost: answered(episodes.map(({ sleepLost }) => sleepLost)),
    helped: mostFirst(episodes.map(({ helped }) => helped).filter((step) => step !== null)),
    tags: mostFirst(episodes.flatMap(({ tags }) => tags ?? [])),
    routineNights: completedRoutineNights(told).size,
    facts: frequentFacts(told),
  };
}

function mostFirst<Value>(values: readonly Value[]): readonly CrampsWith<Value>[] {
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

function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  return { known: values.length, median: median(values), most: Math.max(...values) };
}

function answered(answers: readonly (boolean | undefined)[]): Answered {
  return {
    yes: answers.filter((answer) => answer === true).length,
    asked: answers.filter((answer) => answer !== undefined).length,
  };
}

/** Of at least one value. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted[(sorted.length - 1) >> 1] ?? 0, sorted[sorted.length >> 1] ?? 0];
  return (low + high) / 2;
}
