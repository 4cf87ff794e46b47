import type { PageWords } from '../../../shared/content/page-words.ts';
import { durationMs, isCutShort, minutesOf } from '../../../shared/diary/entries.ts';
import type { DiaryEntry, Episode, RoutineEntry } from '../../../shared/diary/entry.ts';
import { filled } from '../../../shared/filled.ts';

/** A step as its headline reads; its own name where this version no longer knows it. */
export function stepText(step: string, { steps }: PageWords): string {
  return steps[step] ?? step;
}

/** An entry in two lines: what it was, and what else is known of it. */
export function entryWords(
  entry: DiaryEntry,
  words: PageWords,
): {
  readonly what: string;
  readonly details: readonly string[];
} {
  return entry.kind === 'episode'
    ? episodeWords(entry, words)
    : { what: routineWords(entry, words), details: [] };
}

function routineWords({ routine, completed }: RoutineEntry, { diaryPages, names }: PageWords): string {
  const name = names.routines[routine];
  return completed ? name : filled(diaryPages.nights.routineLeft, { routine: name });
}

function episodeWords(episode: Episode, pageWords: PageWords): ReturnType<typeof entryWords> {
  const { names } = pageWords;
  const words = pageWords.diaryPages.nights;
  const { steps, helped, pain, soreNextDay, sleepLost, tags, note, outcome } = episode;
  const isShort = isCutShort(episode);
  const where = place(episode, pageWords);
  const stepNames = [...new Set(steps)].map((step) => stepText(step, pageWords)).join('; ');
  const tagNames = tags?.map((tag) => names.tags[tag]).join(', ') || pageWords.diaryPages.form.nothingSpecial;
  return {
    what: isShort ? words.cutShort[outcome === 'emergency' ? outcome : 'advice'] : where,
    details: [
      ...(isShort ? [where] : [lengthText(episode, words), names.outcomes[outcome]]),
      ...(steps.length === 0 ? [] : [filled(words.steps, { steps: stepNames })]),
      ...(helped === null ? [] : [filled(words.helped, { step: stepText(helped, pageWords) })]),
      ...(pain === undefined ? [] : [filled(words.pain, { pain })]),
      ...(soreNextDay ? [words.sore] : []),
      ...(sleepLost ? [words.sleepLost] : []),
      ...(tags === undefined ? [] : [filled(words.tags, { tags: tagNames })]),
      ...(note === undefined ? [] : [note]),
    ],
  };
}

function place({ location, side }: Episode, { diaryPages, names }: PageWords): string {
  const { cramp, placeNotSaid } = diaryPages.nights;
  if (location === null && side === null) return placeNotSaid;
  const part = location === null ? placeNotSaid : names.parts[location];
  return filled(cramp, { part, side: side === null ? names.sideNotSaid : names.sides[side] });
}

function lengthText(episode: Episode, words: PageWords['diaryPages']['nights']): string {
  const lengthMs = durationMs(episode);
  if (lengthMs === null) return words.lengthNotKnown;
  return filled(words.lasted, { minutes: minutesOf(lengthMs) });
}
