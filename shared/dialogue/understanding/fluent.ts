import { type Lexicon, wordsOf } from './lexicon.ts';

/** Takes out what fills a sentence anywhere in it: "I can't, like, breathe", but not "it feels like a cramp". */
export function createFluent({ words }: Lexicon) {
  return (text: string): string => {
    const meant = words['more than filler'].spans(text);
    const filling = words['discourse marker']
      .spans(text)
      .filter(({ from, to }) => !meant.some((one) => one.from < to && from < one.to));
    const isFilling = (position: number) => filling.some(({ from, to }) => position >= from && position < to);
    return wordsOf(text)
      .filter((_, position) => !isFilling(position))
      .join(' ');
  };
}

export type Fluent = ReturnType<typeof createFluent>;
