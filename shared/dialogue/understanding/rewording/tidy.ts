import { type Lexicon, spaced, without, wordsOf } from '../lexicon.ts';
import type { Finder } from '../templates/finder.ts';
import { createCalling } from './calling.ts';
import { createFluent } from './fluent.ts';
import { createRepairs } from './repairs.ts';

/** No more words than this are taken for one stutter: "I can't, I can't breathe". */
const longestStutter = 12;

/** No more letters than this are the beginning of a word: "am ambulance". */
const longestBegun = 4;

/** Takes out of a sentence what panic, short breath and habit put in. */
export function createTidy(lexicon: Lexicon) {
  const { language, words, compile } = lexicon;
  const ownInConversation = Object.entries(language.ownInConversation);
  const place = compile('<place>');
  const closingOfNews = compile('<closing>\n<afterthought>');
  const isWord = (text: string) =>
    [words.small, words.filler, words.number, place].some(({ isIn }) => isIn(text));

  /** Without hesitation, stutters and words begun. */
  function tidy(text: string): string {
    return once(withoutBegun(spaced(without(text, words.hesitation)), isWord), words.number.isIn);
  }

  /** Without what only makes it stronger or weaker, besides. */
  function weakened(text: string): string {
    return spaced(without(tidy(text), words.intensifier));
  }

  /** Without what only closes it, as often as it does; what is nothing else stays. */
  function withoutClosing(closing: Finder, text: string): string {
    const from = closing.spans(text).at(-1)?.from;
    return from === undefined || from === 0
      ? text
      : withoutClosing(closing, wordsOf(text).slice(0, from).join(' '));
  }

  /** Without what closes an answer: fear, a plea, a hedge. */
  function closed(text: string): string {
    return withoutClosing(words.closing, text);
  }

  /** Without what closes the news of a cramp or of a red flag. */
  function told(text: string): string {
    return withoutClosing(closingOfNews, text);
  }

  /** What follows a "no" that only begins what is said; null where there is none, or the "no" belongs to it. */
  function behindFirstNo(text: string): string | null {
    const rest = wordsOf(text)
      .slice(words.noFirst.spans(text)[0]?.to ?? 0)
      .join(' ');
    return rest === text || words.notBound.spans(rest)[0]?.from !== 0 ? null : rest;
  }

  /** With what is the speaker's own while Charley speaks with them named so: "my leg" for "the leg". */
  function owned(text: string): string {
    return ownInConversation
      .reduce((known, [unnamed, own]) => known.replaceAll(` ${unnamed} `, ` ${own} `), ` ${text} `)
      .trim();
  }

  return {
    ...createCalling(lexicon, isWord),
    ...createRepairs(lexicon),
    /** Without what fills it. */
    fluent: createFluent(lexicon),
    tidy,
    weakened,
    closed,
    told,
    behindFirstNo,
    owned,
  };
}

export type Tidy = ReturnType<typeof createTidy>;

/** "Ca ca call", "am ambulance": what only begins the next word, and is none by itself. */
function withoutBegun(text: string, isWord: (word: string) => boolean): string {
  const kept: string[] = [];
  for (const word of wordsOf(text).toReversed()) {
    const next = kept[0];
    const isBegun = next?.startsWith(word) && next !== word && word.length <= longestBegun && !isWord(word);
    if (isBegun !== true) kept.unshift(word);
  }
  return kept.join(' ');
}

/** "I I I can't I can't breathe" once; "nine nine nine" is a number. */
function once(text: string, isNumber: (word: string) => boolean): string {
  const kept: string[] = [];
  for (const word of wordsOf(text)) {
    kept.push(word);
    for (let length = longestStutter; length > 0; length -= 1) {
      if (kept.at(-1 - length) !== kept.at(-1)) continue;
      const last = kept.slice(-length);
      const before = kept.slice(-2 * length, -length);
      const isRepeated = before.length === length && last.every((word, at) => word === before[at]);
      if (isRepeated && !isNumber(last.join(' '))) kept.splice(-length);
    }
  }
  return kept.join(' ');
}
