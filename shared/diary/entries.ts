import { holdSeconds } from '../content/protocol.ts';
import type { DiaryEntry, Episode } from './entry.ts';
import { instantMs, nightOf } from './night.ts';

/** When it was: what a diary is ordered by. */
export function timeOf(entry: DiaryEntry): string {
  return entry.kind === 'episode' ? entry.startedAt : entry.doneAt;
}

/** Only the cramps, earliest first. */
export function episodesOf(entries: readonly DiaryEntry[]): readonly Episode[] {
  return inOrder(entries).filter((entry) => entry.kind === 'episode');
}

/** Earliest first, by the moment itself: entries may be of several time zones. */
export function inOrder(entries: readonly DiaryEntry[]): readonly DiaryEntry[] {
  return entries.toSorted((one, other) => instantMs(timeOf(one)) - instantMs(timeOf(other)));
}

/** How long it lasted, or null where the end is not known. Never negative. */
export function durationMs(episode: Episode): number | null {
  if (episode.endedAt === null) return null;
  const lengthMs = instantMs(episode.endedAt) - instantMs(episode.startedAt);
  return isHelpAdvised(episode) && lengthMs < firstHoldMs ? null : lengthMs;
}

/** Before a first hold can be over a red flag ended the help: earlier versions kept that as the cramp's length. */
const firstHoldMs = holdSeconds * 1000;

/** Whether a red flag ended the help, or the cramp had not eased when it ended. */
function isHelpAdvised({ outcome }: Episode): boolean {
  return outcome === 'emergency' || outcome === 'advice';
}

/** Whether a red flag ended the help before there was anything to tell of the cramp's length. */
export function isCutShort(episode: Episode): boolean {
  return isHelpAdvised(episode) && durationMs(episode) === null;
}

/** More than this is a slip of the finger, of a cramp as of a clock. */
export const longestMinutes = 24 * 60;

/**
 * Whether it begins after this moment (Unix milliseconds), or ends more than a day after it: nobody has had that.
 * Whoever writes down a cramp of just now may say how long it was.
 */
export function isToCome(entry: DiaryEntry, nowMs: number): boolean {
  const end = entry.kind === 'episode' ? entry.endedAt : null;
  const latestEndMs = nowMs + longestMinutes * 60_000;
  return instantMs(timeOf(entry)) > nowMs || (end !== null && instantMs(end) > latestEndMs);
}

/** Milliseconds as minutes that a person reads: to a tenth. */
export function minutesOf(durationMs: number): number {
  return Math.round(durationMs / 6_000) / 10;
}

/**
 * Tonight, or a later night that the diary holds already: a cramp keeps the night of the place where it happened,
 * and whoever then flies over the date line has that date once more. `now` is ISO with offset.
 */
export function latestNight(entries: readonly DiaryEntry[], now: string): string {
  return entries
    .map(timeOf)
    .filter((time) => instantMs(time) <= instantMs(now))
    .map(nightOf)
    .reduce((latest, night) => (night > latest ? night : latest), nightOf(now));
}
