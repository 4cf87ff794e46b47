import { type Lexicon, wordsOf } from '../lexicon.ts';
import type { Tidy } from './tidy.ts';

/** One thought of a longer utterance. */
export interface Thought {
  readonly text: string;
  /** The thought and all that follows it. */
  readonly withRest: string;
  /** All that stands before it. */
  readonly before: string;
}

/** Tells the thoughts of an utterance apart: "my wife's asleep", "and call an ambulance". */
export function createThoughts({ words }: Lexicon, { fluent }: Pick<Tidy, 'fluent'>) {
  /** "Till, I mean, I couldn't": what stands before a filler binds what follows it, and the filler begins nothing. */
  function isBound(all: readonly string[], from: number): boolean {
    const before = fluent(all.slice(0, from).join(' '));
    return words.binding.isIn(wordsOf(before).at(-1) ?? '') || words.binding.isIn(all[from - 1] ?? '');
  }

  return (text: string): readonly Thought[] => {
    const all = wordsOf(text);
    const fillers = words['discourse marker'].spans(text).filter(({ from, to }) => to - from > 1);
    const starts = words.newThought
      .spans(text)
      .map(({ from }) => from)
      .filter((from) => from > 0 && !isBound(all, from) && !fillers.some((filler) => filler.from === from));
    const bounds = [0, ...new Set(starts)].toSorted((one, other) => one - other);
    return bounds.map((from, index) => ({
      text: all.slice(from, bounds[index + 1]).join(' '),
      withRest: all.slice(from).join(' '),
      before: all.slice(0, from).join(' '),
    }));
  };
}
