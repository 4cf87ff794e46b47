import { answersOfAnother } from './answers.ts';
import type { Interpret, Interpretation } from './interpretation.ts';
import { type Lexicon, spaced, without, wordsOf } from './lexicon.ts';
import type { RedFlags } from './red-flags/red-flags.ts';
import { createAsOwn } from './rewording/as-own.ts';

interface RelayedDeps {
  readonly lexicon: Lexicon;
  readonly redFlags: RedFlags;
  /** A red flag of the speaker, in all that was said. */
  readonly redFlagOf: Interpret;
  readonly interpret: Interpret;
}

/** "She says it's gone": in a conversation, what the one who has the cramp says, told by another. */
export function createRelayed({ lexicon, redFlags, redFlagOf, interpret }: RelayedDeps) {
  const asOwn = createAsOwn(lexicon);

  /** What stands behind "she says", as she would say it: "my leg" for "her leg". Null where nothing is told. */
  function saidByAnother(text: string): string | null {
    const [told] = lexicon.words.relayed.spans(text);
    if (told === undefined) return null;
    return asOwn(wordsOf(text).slice(told.to).join(' '));
  }

  return {
    /** What is grave counts as if they had said it themselves; what they said some time ago is asked about. */
    relayedRedFlag: (text: string, context: Parameters<Interpret>[1]): Interpretation | null => {
      const said = saidByAnother(text);
      const found = said === null ? null : (redFlagOf(said, context) ?? redFlags.doubtIn(said, context));
      return found === null || lexicon.words['relayed now'].isIn(text)
        ? found
        : { ...found, isDoubtful: true };
    },

    /** An answer, and nothing else beside it, least of all the words of a red flag: "she says yes", not "to the dress". */
    relayedAnswer: (text: string, context: Parameters<Interpret>[1]): Interpretation | null => {
      const said = saidByAnother(text);
      if (said === null || !lexicon.words['relayed now'].isIn(text) || redFlags.isNamedIn(said, context))
        return null;
      const found = interpret(said, context);
      const weakened = spaced(without(said, lexicon.words.intensifier));
      const isWhole = [said, weakened].some((text) => interpret(text, context)?.unexplained === 0);
      return found !== null && isWhole && answersOfAnother.includes(found.meaning.intent) ? found : null;
    },
  };
}
