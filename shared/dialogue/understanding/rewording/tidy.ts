import { type Lexicon, spaced, without, wordsOf } from '../lexicon.ts';
import type { Finder } from '../templates/finder.ts';
import { createFluent } from './fluent.ts';

/** No more words than this are taken for one stutter: "I can't, I can't breathe". */
const longestStutter = 12;

/** No more letters than this are the beginning of a word: "am ambulance". */
const longestBegun = 4;

/** Takes out of a sentence what panic, short breath and habit put in. */
export function createTidy(lexicon: Lexicon) {
  const { language, words, compile } = lexicon;
  const ownInConversation = Object.entries(language.ownInConversation);
  const place = compile('<place>');
  const isWord = (text: string) =>
    [words.small, words.filler, words.number, place].some(({ isIn }) => isIn(text));
  const tidy = (text: string): string =>
    once(withoutBegun(spaced(without(text, words.hesitation)), isWord), words.number.isIn);
  const kin = compile('<kin>');
  const closingOfNews = compile('<closing>\n<afterthought>');
  const firstName = compile('<first name>');
  const named = compile('^ <first name> <tells>');
  const isToldBy = (finder: Finder, text: string): boolean => {
    const told = finder.spans(text)[0];
    return told !== undefined && !words.present.isIn(wordsOf(text).slice(told.to).join(' '));
  };
  const withoutSurname = (text: string): string => {
    const [name = '', surname = '', ...rest] = wordsOf(text);
    return isWord(surname) || words.people.isIn(surname) ? text : [name, ...rest].join(' ');
  };
  /** "Margaret's leg", "Margaret Brown fell at Christmas": somebody is spoken of, and not called. */
  const isSpokenOf = (text: string): boolean => {
    if (firstName.spans(text)[0]?.from !== 0 || words['called after all'].isIn(text)) return false;
    const isEnded = language.endings.some((ending) => wordsOf(text)[0]?.endsWith(ending));
    return isEnded || isToldBy(words['spoken of'], text) || isToldBy(named, withoutSurname(text));
  };
  /** How long the cry, or the name of who is called, is at the beginning; 0 where there is none. */
  const openingLength = (text: string): number => {
    if (isSpokenOf(text)) return 0;
    const cried = words.opening.spans(text).find(({ from }) => from === 0);
    if (cried !== undefined) return cried.to;
    const isCalling = words.calling.spans(text).some(({ from }) => from === 0);
    return isCalling ? (kin.spans(text).find(({ from }) => from === 0)?.to ?? 0) : 0;
  };
  const withoutOpening = (text: string): string => {
    const length = openingLength(text);
    return length === 0 ? text : withoutOpening(wordsOf(text).slice(length).join(' '));
  };
  /** Without what only closes it, as often as it does; what is nothing else stays. */
  const withoutClosing = (closing: Finder, text: string): string => {
    const from = closing.spans(text).at(-1)?.from;
    return from === undefined || from === 0
      ? text
      : withoutClosing(closing, wordsOf(text).slice(0, from).join(' '));
  };
  /** What follows a "no" that only begins what is said; null where there is none, or the "no" belongs to it. */
  const behindFirstNo = (text: string): string | null => {
    const rest = wordsOf(text)
      .slice(words.noFirst.spans(text)[0]?.to ?? 0)
      .join(' ');
    return rest === text || words.notBound.spans(rest)[0]?.from !== 0 ? null : rest;
  };
  return {
    behindFirstNo,
    /** Without what fills it. */
    fluent: createFluent(lexicon),
    /** Without cries, and without the names of those who are called, before it. */
    withoutOpening,
    isSpokenOf,
    /** Without what closes an answer: fear, a plea, a hedge. */
    closed: (text: string): string => withoutClosing(words.closing, text),
    /** Without what closes the news of a cramp or of a red flag. */
    told: (text: string): string => withoutClosing(closingOfNews, text),
    /** "A stitch, no, a cramp in my leg": what was said anew; all of it where nothing was. */
    repaired: (text: string): string => {
      const anew = words['said anew'].spans(text);
      const repairs = words.repair
        .spans(text)
        .filter(({ from, to }) => from > 0 && anew.some((one) => one.from === to));
      return wordsOf(text)
        .slice(repairs.at(-1)?.to ?? 0)
        .join(' ');
    },
    /** "A cramp in my calf, no, my foot": the place that was meant, where the other stood. */
    relocated: (text: string): string => {
      const places = words.ownBody.spans(text);
      const repair = words.repair
        .spans(text)
        .find(
          ({ from, to }) => places.some((one) => one.to === from) && places.some((one) => one.from === to),
        );
      const wrong = places.find(({ to }) => to === repair?.from);
      if (repair === undefined || wrong === undefined) return text;
      const all = wordsOf(text);
      return [...all.slice(0, wrong.from), ...all.slice(repair.to)].join(' ');
    },
    /** With what is the speaker's own while Charley speaks with them named so: "my leg" for "the leg". */
    owned: (text: string): string =>
      ownInConversation
        .reduce((known, [unnamed, own]) => known.replaceAll(` ${unnamed} `, ` ${own} `), ` ${text} `)
        .trim(),
    /** Without hesitation, stutters and words begun. */
    tidy,
    /** Without what only makes it stronger or weaker, besides. */
    weakened: (text: string): string => spaced(without(tidy(text), words.intensifier)),
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
