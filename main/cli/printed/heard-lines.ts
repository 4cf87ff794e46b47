import type { Content } from '../../../shared/content/content.ts';
import { partOf, sideOf } from '../../../shared/dialogue/meaning.ts';
import { filled } from '../../../shared/filled.ts';
import type { Heard } from '../../../shared/ports/hearing.ts';

/** What was heard in a file, for a program. */
export function jsonOf(file: string, { atMs, text, meaning, verdict, ears }: Heard) {
  return {
    file,
    atMs,
    heard: text,
    intent: meaning?.intent ?? null,
    part: meaning === null ? null : partOf(meaning),
    side: meaning === null ? null : sideOf(meaning),
    accepted: verdict.accepted,
    reason: verdict.accepted ? null : verdict.reason,
    narrow: ears?.narrow ?? null,
    wide: ears?.wide ?? null,
  };
}

/** … where nothing was heard. */
export function nothingIn(file: string): { readonly [Key in keyof ReturnType<typeof jsonOf>]: unknown } {
  const none = { atMs: null, heard: null, intent: null, part: null, side: null, narrow: null, wide: null };
  return { file, ...none, accepted: false, reason: 'nothing heard' };
}

/** … as a line for a person. */
export function textOf(
  file: string,
  { atMs, text, meaning, verdict, ears }: Heard,
  content: Content,
): string {
  const words = content.commands.listen;
  const meant =
    meaning === null ? '-' : [meaning.intent, sideOf(meaning), partOf(meaning)].filter(Boolean).join(' ');
  const outcome = verdict.accepted
    ? words.accepted
    : filled(words.refused, { reason: words.reasons[verdict.reason] });
  const seconds = (atMs / 1_000).toFixed(1);
  const heard = filled(words.heard, { file, seconds, words: text, meaning: meant, outcome });
  const wide = ears?.wide ?? null;
  return `${heard}  ${filled(wide === null ? words.oneEar : words.twoEars, { narrow: ears?.narrow ?? '', wide: wide ?? '' })}`;
}
