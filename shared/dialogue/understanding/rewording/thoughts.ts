import { type Lexicon, wordsOf } from '../lexicon.ts';

/** One thought of a longer utterance. */
export interface Thought {
  readonly text: string;
  /** The thought and all that follows it. */
  readonly withRest: string;
  /** All that stands before it. */
  readonly before: string;
}

/** Tells the thoughts of an utterance apart: "my wife's asleep", "and call an ambulance". */
export function createThoughts({ words }: Lexicon) {
  return (text: string): readonly Thought[] => {
    const all = wordsOf(text);
    const starts = words.newThought
      .spans(text)
      .map(({ from }) => from)
      .filter((from) => from > 0 && !words.binding.isIn(all[from - 1] ?? ''));
    const bounds = [0, ...new Set(starts)].toSorted((one, other) => one - other);
    return bounds.map((from, index) => ({
      text: all.slice(from, bounds[index + 1]).join(' '),
      withRest: all.slice(from).join(' '),
      before: all.slice(0, from).join(' '),
    }));
  };
}
