import type { ListeningContext } from '../../listening-context.ts';
import type { Interpretation } from '../interpretation.ts';
import {
  type Lexicon,
  type ReadyRedFlag,
  type ReadyRule,
  spaced,
  unexplainedIn,
  without,
} from '../lexicon.ts';
import type { Tidy } from '../rewording/tidy.ts';
import { fits, type RuleOutcome } from '../ruling.ts';
import { createDoubts } from './doubt-finder.ts';
import { createSufferer, hullOf } from './sufferer.ts';
import { createUnnamedSufferer } from './unnamed-sufferer.ts';

/** Finds a red flag in one thought, and whose it is. */
export function createRedFlags(
  lexicon: Lexicon,
  { fluent, weakened, told, isSpokenOf }: Tidy,
  { detailed, plain }: RuleOutcome,
) {
  const { suffererOf } = createSufferer(lexicon);
  const { mayBeOwn } = createUnnamedSufferer(lexicon, plain, isSpokenOf);
  const { doubtIn } = createDoubts({
    lexicon,
    fluent,
    weakened,
    detailed,
    suffererOf,
    meant,
    isNamedIn,
    isTalkOf,
  });

  /**
   * What is suffered counts for the speaker, whoever else is named; an order for anyone who hears it. What makes it none
   * may stand in more of the sentence than what is looked at.
   */
  function redFlagIn(said: string, context: ListeningContext, unlessIn = said): Interpretation | null {
    const weak = weakened(said);
    return (
      redFlagAsIn(weak, context, unlessIn) ?? (weak === said ? null : redFlagAsIn(said, context, unlessIn))
    );
  }

  function redFlagAsIn(text: string, context: ListeningContext, unlessIn: string): Interpretation | null {
    if (lexicon.words.quoted.isIn(unlessIn)) return null;
    for (const ready of lexicon.redFlags) {
      if (!fits(ready, text, context) || isTalkOf(ready, unlessIn)) continue;
      const reading = ready.isOfOthers ? ofOthers(ready, text) : ofSpeaker(ready, text, context);
      if (reading !== null) return reading;
    }
    return null;
  }

  /** What makes it none, in what was said, and without what fills or only closes it: "I'm drowning, like, in work, love". */
  function isTalkOf({ unless }: ReadyRule, said: string): boolean {
    return unless !== null && [said, fluent(said), told(fluent(said))].some((text) => unless.isIn(text));
  }

  /** Somebody near suffers it: the speaker is to call, or is asked. */
  function ofOthers({ about, isDoubtful }: ReadyRedFlag, text: string): Interpretation | null {
    const found = { meaning: detailed(about, text), unexplained: 0 };
    if (isDoubtful) return { ...found, isDoubtful };
    return lexicon.words.telling.isIn(text) ? null : { ...found, isSuffered: true, isOrder: true };
  }

  function ofSpeaker(ready: ReadyRedFlag, text: string, context: ListeningContext): Interpretation | null {
    const span = hullOf(ready.says.flatMap((finder) => finder.spans(text).slice(0, 1)));
    const sufferer = suffererOf(text, ready.isOrder ? { from: span.from, to: span.from } : span);
    if (sufferer === 'someone else' || sufferer === 'nobody now') return null;
    if (sufferer === 'unsaid' && !mayBeOwn(ready, text, span, context)) return null;
    const meaning = detailed(ready.about, text);
    if (ready.isDoubtful || (context === 'idle' && lexicon.words.quoteBegun.isIn(text)))
      return { meaning, unexplained: 0, isDoubtful: true };
    if (sufferer === 'the speaker' || meaning.intent === 'doctor') {
      const suffered = { meaning, unexplained: 0, isSuffered: true } as const;
      return ready.isOfCrampsToo ? { ...suffered, isOfCrampsToo: true } : suffered;
    }
    const unexplained = unexplainedIn(text, [...ready.says, ...plain]);
    return { meaning, unexplained, ...(ready.isOrder ? { isOrder: true } : {}) };
  }

  /** Whether the words of a red flag are there, whoever suffers it. */
  function isNamedIn(text: string, context: ListeningContext): boolean {
    return lexicon.redFlags.some(
      ({ says, in: contexts }) =>
        (contexts === undefined || contexts.includes(context)) && says.every((finder) => finder.isIn(text)),
    );
  }

  /** Without a leg of lamb, a "…, isn't it" and what is denied: "I'm not dizzy, but my chest hurts". */
  function meant(said: string): string {
    const { 'leg of a thing': leg, 'denied sign': denied, 'tag question': tag } = lexicon.words;
    const text = spaced(without(said, tag));
    const flowing = fluent(text);
    const isInFluent = [leg, denied].some((finder) => finder.isIn(flowing));
    return spaced([leg, denied].reduce(without, isInFluent ? flowing : text));
  }

  return { meant, redFlagIn, doubtIn, isNamedIn };
}

export type RedFlags = ReturnType<typeof createRedFlags>;
