import type { ListeningContext } from '../../listening-context.ts';
import type { Interpret, Interpretation } from '../interpretation.ts';
import { type Lexicon, wordsOf } from '../lexicon.ts';
import type { Tidy } from '../rewording/tidy.ts';
import type { RedFlags } from './red-flags.ts';

/** What a red flag is found with that is not all of what was said. */
export interface RedFlagBehindDeps {
  readonly lexicon: Lexicon;
  readonly tidying: Tidy;
  readonly redFlags: Pick<RedFlags, 'redFlagIn'>;
  /** What the phrase lists alone make of it. */
  readonly listedRedFlag: Interpret;
}

/**
 * Finds a red flag with more around it, null where there is none: "Mum, my leg's gone numb", "no, it's gone numb", "my
 * leg's gone numb, I'm scared". Who is called, a cry, a "no" and a question stand before what is meant; fear, a plea and
 * a hedge behind it.
 */
export function createRedFlagBehind({ lexicon, tidying, redFlags, listedRedFlag }: RedFlagBehindDeps) {
  const { withoutOpening, behindFirstNo, told } = tidying;
  const { redFlagIn } = redFlags;

  function redFlagBehind(text: string, context: ListeningContext): Interpretation | null {
    const opened = withoutOpening(text);
    const rest = behindFirstNo(opened) ?? opened;
    return (
      redFlagAmid(rest, text, rest, context) ??
      redFlagUpTo(text, context) ??
      redFlagUpTo(rest, context) ??
      redFlagAfterQuestion(rest, context) ??
      redFlagRepaired(rest, context)
    );
  }

  /** "A cramp, no, a clot": no cramp, but what is said anew. */
  function redFlagRepaired(text: string, context: ListeningContext): Interpretation | null {
    const { crampName, others } = lexicon.words;
    const anew = tidying.repaired(text);
    const before = text.slice(0, text.length - anew.length);
    if (!crampName.isIn(before) || others.isIn(before)) return null;
    return redFlagAmid(anew, text, anew, context);
  }

  /** "Should I call a doctor, I can't breathe": the question hides nothing of what follows it. */
  function redFlagAfterQuestion(text: string, context: ListeningContext): Interpretation | null {
    const asked = lexicon.words['before a red flag'].spans(text).findLast(({ from }) => from === 0)?.to ?? 0;
    const rest = wordsOf(text).slice(asked).join(' ');
    return asked === 0 ? null : (redFlagAmid(rest, text, rest, context) ?? redFlagUpTo(rest, context));
  }

  /** What closes the sentence may tell that it is none: "I can't talk right now". */
  function redFlagUpTo(text: string, context: ListeningContext): Interpretation | null {
    return redFlagAmid(told(text), text, text, context);
  }

  function redFlagAmid(
    part: string,
    text: string,
    unlessIn: string,
    context: ListeningContext,
  ): Interpretation | null {
    if (part === text || part === '') return null;
    return listedRedFlag(part, context) ?? redFlagIn(part, context, unlessIn);
  }

  return redFlagBehind;
}
