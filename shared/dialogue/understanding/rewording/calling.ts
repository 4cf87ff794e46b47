import { type Lexicon, wordsOf } from '../lexicon.ts';
import type { Finder } from '../templates/finder.ts';

/** Tells who is called, before what is said to them, from who is spoken of. */
export function createCalling({ language, words, compile }: Lexicon, isWord: (text: string) => boolean) {
  const kin = compile('<kin>');
  const firstName = compile('<first name>');
  const named = compile('^ <first name> <tells>');

  /** "Margaret's leg", "Margaret Brown fell at Christmas": somebody is spoken of, and not called. */
  function isSpokenOf(text: string): boolean {
    if (firstName.spans(text)[0]?.from !== 0 || words['called after all'].isIn(text)) return false;
    const isEnded = language.endings.some((ending) => wordsOf(text)[0]?.endsWith(ending));
    return isEnded || isToldBy(words['spoken of'], text) || isToldBy(named, withoutSurname(text));
  }

  function isToldBy(finder: Finder, text: string): boolean {
    const told = finder.spans(text)[0];
    return told !== undefined && !words.present.isIn(wordsOf(text).slice(told.to).join(' '));
  }

  function withoutSurname(text: string): string {
    const [name = '', surname = '', ...rest] = wordsOf(text);
    return isWord(surname) || words.people.isIn(surname) ? text : [name, ...rest].join(' ');
  }

  /** Without cries, and without the names of those who are called, before it. */
  function withoutOpening(text: string): string {
    const length = openingLength(text);
    return length === 0 ? text : withoutOpening(wordsOf(text).slice(length).join(' '));
  }

  /** How long the cry, or the name of who is called, is at the beginning; 0 where there is none. */
  function openingLength(text: string): number {
    if (isSpokenOf(text)) return 0;
    const cried = words.opening.spans(text).find(({ from }) => from === 0);
    if (cried !== undefined) return cried.to;
    const isCalling = words.calling.spans(text).some(({ from }) => from === 0);
    return isCalling ? (kin.spans(text).find(({ from }) => from === 0)?.to ?? 0) : 0;
  }

  return { isSpokenOf, withoutOpening };
}
