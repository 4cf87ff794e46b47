import type { ListeningContext } from '../listening-context.ts';
import type { Meaning } from '../meaning.ts';

/** What an utterance means, and how much of it. */
export interface Interpretation {
  readonly meaning: Meaning;
  /** How many of its words the meaning does not cover. */
  readonly unexplained: number;
  /** Said as a phrase list has it, politeness aside. */
  readonly listed?: true;
  /** A red flag that the speaker suffers in so many words. */
  readonly isSuffered?: true;
  /** No rule knows the words: they are only near enough to a cramp to be asked about. */
  readonly isGuess?: true;
  /** What may be a red flag, and is to be asked about. */
  readonly isDoubtful?: true;
  /** An order to whoever hears it: "call an ambulance". */
  readonly isOrder?: true;
  /** A cramp does this, too. */
  readonly isOfCrampsToo?: true;
}

/** Finds out what normalised text means in a context, in the words of one language; null where it means nothing. */
export type Interpret = (text: string, context: ListeningContext) => Interpretation | null;
