import { type Lexicon, wordsOf } from '../lexicon.ts';
import type { Span } from '../templates/finder.ts';

/** No sentence of more words than this is read without what fills it: it is nobody's who speaks to Charley. [PJ] */
const mostWords = 60;

/** Takes out what fills a sentence anywhere in it: "I can't, like, breathe", but not "it feels like a cramp". */
export function createFluent(lexicon: Lexicon) {
  const fillingIn = createFilling(lexicon);
  return (text: string): string => {
    const filling = fillingIn(text);
    const isFilling = (position: number) => filling.some(({ from, to }) => position >= from && position < to);
    return wordsOf(text)
      .filter((_, position) => !isFilling(position))
      .join(' ');
  };
}

/**
 * Tells whether a filler parts what belongs together, so that the sentence means something only without it: "don't
 * please call an ambulance", "last night actually I got a cramp".
 */
export function createParted(lexicon: Lexicon, before: 'bound to what follows' | 'leaning on what follows') {
  const fillingIn = createFilling(lexicon);
  return (text: string): boolean => {
    const bound = lexicon.words[before].spans(text);
    return fillingIn(text).some(({ from }) => bound.some(({ to }) => to === from));
  };
}

function createFilling({ words }: Lexicon) {
  return (text: string): readonly Span[] => {
    if (wordsOf(text).length > mostWords) return [];
    const meant = words['more than filler'].spans(text);
    return words['discourse marker']
      .spans(text)
      .filter(({ from, to }) => !meant.some((one) => one.from < to && from < one.to));
  };
}
