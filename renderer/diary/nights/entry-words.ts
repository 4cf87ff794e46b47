import { diaryWords } from '../../../shared/content/en/diary.ts';
import { english } from '../../../shared/content/en/index.ts';
import { durationMs } from '../../../shared/diary/entries.ts';
import type { DiaryEntry, Episode, RoutineEntry } from '../../../shared/diary/entry.ts';
import { filled } from '../../../shared/filled.ts';

const words = diaryWords.pages.nights;

/** A step as its headline reads; its own name where this version no longer knows it. */
export function stepText(step: string): string {
  const lines: Readonly<Record<string, { readonly headline: string }>> = english.lines;
  return lines[step]?.headline ?? step;
}

/** An entry in two lines: what it was, and what else is known of it. */
export function entryWords(entry: DiaryEntry): {
  readonly what: string;
  readonly details: readonly string[];
} {
  return entry.kind === 'episode' ? episodeWords(entry) : { what: routineWords(entry), details: [] };
}

function routineWords({ routine, completed }: RoutineEntry): string {
  const name = diaryWords.routines[routine];
  return completed ? name : filled(words.routineLeft, { routine: name });
}

function episodeWords(episode: Episode): { readonly what: string; readonly details: readonly string[] } {
  const { steps, helped, pain, soreNextDay, sleepLost, tags = [], note, outcome } = episode;
  const stepNames = [...new Set(steps)].map(stepText).join('; ');
  const tagNames = tags.map((tag) => diaryWords.tags[tag]).join(', ');
  return {
    what: place(episode),
    details: [
      lengthText(episode),
      diaryWords.outcomes[outcome],
      ...(steps.length === 0 ? [] : [filled(words.steps, { steps: stepNames })]),
      ...(helped === null ? [] : [filled(words.helped, { step: stepText(helped) })]),
      ...(pain === undefined ? [] : [filled(words.pain, { pain })]),
      ...(soreNextDay ? [words.sore] : []),
      ...(sleepLost ? [words.sleepLost] : []),
      ...(tags.length === 0 ? [] : [filled(words.tags, { tags: tagNames })]),
      ...(note === undefined ? [] : [note]),
    ],
  };
}

function place({ location, side }: Episode): string {
  if (location === null && side === null) return words.placeNotSaid;
  const part = location === null ? diaryWords.notSaid : diaryWords.parts[location];
  return filled(words.cramp, { part, side: side === null ? diaryWords.notSaid : diaryWords.sides[side] });
}

function lengthText(episode: Episode): string {
  const lengthMs = durationMs(episode);
  if (lengthMs === null) return words.lengthNotKnown;
  return filled(words.lasted, { minutes: Math.round(lengthMs / 6_000) / 10 });
}
