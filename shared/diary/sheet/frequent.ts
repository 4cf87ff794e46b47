import { nightCounts, nightsInWeek, weekCounts } from '../counts.ts';
import { durationMs, episodesOf } from '../entries.ts';
import type { DiaryEntry } from '../entry.ts';
import { nightOf, nightsLater } from '../night.ts';

/**
 * When cramps are worth telling a doctor (relief-content §3.3). "Frequent" has no agreed number: these thresholds are
 * the project's own judgement [PJ] for what to show, and they are shown as facts of the diary, never as an alert.
 */

/** Three cramp nights in seven: 40 % of older sufferers have as many [S15]; the trial took weekly or more [S10]. [PJ] */
const manyNightsInWeek = 3;
/** Two or more in one night … [PJ] */
const severalInNight = 2;
/** … on two nights in seven: once may be chance. [PJ] */
const nightsWithSeveral = 2;
/** At least one in each of four weeks on end: the trial's entry was weekly [S10]. [PJ] */
const weeksOnEnd = 4;
/** Over ten minutes is long by every source [S2][S3][S4]; as a fact of the diary [PJ]. */
const longEpisodeMs = 10 * 60_000;

/** A reason to speak to a doctor, with its numbers; the limits stand above. */
export type FrequentFact =
  | { readonly kind: 'many nights'; readonly nights: number }
  | { readonly kind: 'several in a night'; readonly nights: number }
  | { readonly kind: 'weeks on end'; readonly weeks: number }
  | { readonly kind: 'long'; readonly cramps: number; readonly longestMs: number };

/** The facts that these entries reach, each at its highest. Give only the nights that are meant. */
export function frequentFacts(entries: readonly DiaryEntry[]): readonly FrequentFact[] {
  const counts = [...nightCounts(entries)];
  const nights = mostInSeven(counts.map(([night]) => night));
  const several = mostInSeven(
    counts.filter(([, cramps]) => cramps >= severalInNight).map(([night]) => night),
  );
  const weeks = longestRun(entries);
  const long = longEpisodes(entries);
  return [
    ...(nights >= manyNightsInWeek ? [{ kind: 'many nights', nights } as const] : []),
    ...(several >= nightsWithSeveral ? [{ kind: 'several in a night', nights: several } as const] : []),
    ...(weeks >= weeksOnEnd ? [{ kind: 'weeks on end', weeks } as const] : []),
    ...(long.length > 0
      ? [{ kind: 'long', cramps: long.length, longestMs: Math.max(...long) } as const]
      : []),
  ];
}

/** The most of these nights that any seven nights on end hold. */
function mostInSeven(nights: readonly string[]): number {
  const held = nights.map((first) => {
    const end = nightsLater(first, nightsInWeek);
    return nights.filter((night) => night >= first && night < end).length;
  });
  return Math.max(0, ...held);
}

function longestRun(entries: readonly DiaryEntry[]): number {
  const nights = episodesOf(entries)
    .map(({ startedAt }) => nightOf(startedAt))
    .toSorted();
  const [first, last] = [nights.at(0), nights.at(-1)];
  if (first === undefined || last === undefined) return 0;
  let [run, longest] = [0, 0];
  for (const { cramps } of weekCounts(entries, { fromNight: first, toNight: last })) {
    run = cramps > 0 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

function longEpisodes(entries: readonly DiaryEntry[]): readonly number[] {
  return episodesOf(entries)
    .map(durationMs)
    .filter((length) => length !== null)
    .filter((length) => length > longEpisodeMs);
}
