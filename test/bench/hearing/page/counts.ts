import type { NegativeResult, PositiveResult } from '../results.ts';
import type { Reaction } from '../score.ts';
import type { Side } from '../sides.ts';
import { type Interval, ratePerHour, wilson } from './intervals.ts';

/** What became of some phrases. */
export interface PhraseCount {
  readonly of: number;
  readonly begun: number;
  readonly asked: number;
  /** Neither begun nor asked about. */
  readonly missed: number;
}

export function countPhrases(results: readonly PositiveResult[]): PhraseCount {
  const begun = results.filter(({ accepted }) => accepted).length;
  const asked = results.filter(({ isAskedAbout }) => isAskedAbout).length;
  return { of: results.length, begun, asked, missed: results.length - begun - asked };
}

/** What some hours that were for nobody made Charley do. */
export interface AlarmCount extends Readonly<Record<Reaction, number>> {
  readonly hours: number;
}

export function countAlarms(results: readonly NegativeResult[]): AlarmCount {
  const counts = { begins: 0, 'asks aloud': 0, 'asks in silence': 0, answers: 0, nothing: 0 };
  for (const { alarms } of results) for (const { reaction } of alarms) counts[reaction] += 1;
  return { ...counts, hours: hoursOf(results) };
}

export function hoursOf(results: readonly { readonly soundMs: number }[]): number {
  return results.reduce((sum, { soundMs }) => sum + soundMs, 0) / 3_600_000;
}

/** Of the processor's time, by the sound's. */
export function realTimeFactor(
  results: readonly { readonly soundMs: number; readonly cpuMs: number }[],
): number {
  return results.reduce((sum, { cpuMs }) => sum + cpuMs, 0) / (3_600_000 * hoursOf(results));
}

export function ofSide<Row extends { readonly side: Side | null }>(
  rows: readonly Row[],
  side: Side,
): readonly Row[] {
  return rows.filter((row) => row.side === side || row.side === null);
}

/** "3 % (1 to 8 %)". */
export function shareWords(count: number, of: number): string {
  if (of === 0) return 'not measured';
  return `${percent(count / of)} % (${rangeWords(wilson(count, of), percent)} %)`;
}

/** "0.5 an hour (0.1 to 1.8)". */
export function rateWords(count: number, hours: number): string {
  if (hours === 0) return 'not measured';
  return `${(count / hours).toFixed(1)} an hour (${rangeWords(ratePerHour(count, hours), (rate) => rate.toFixed(1))})`;
}

function rangeWords({ low, high }: Interval, words: (value: number) => string): string {
  return `${words(low)} to ${words(high)}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0);
}
