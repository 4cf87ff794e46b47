import type { ListeningContext } from '../../listening-context.ts';
import type { Interpretation } from '../interpretation.ts';
import {
  type Lexicon,
  type ReadyRedFlag,
  type ReadyRule,
  spaced,
  unexplainedIn,
  without,
  wordsOf,
} from '../lexicon.ts';
import type { Tidy } from '../rewording/tidy.ts';
import { fits, type RuleOutcome } from '../ruling.ts';
import type { Span } from '../templates/finder.ts';
import { createSufferer, hullOf } from './sufferer.ts';

/** Words around a red flag without a sufferer that still leave it the speaker's own. [PJ] */
const mostAround = 3;

/** Finds a red flag in one thought, and whose it is. */
export function createRedFlags(
  lexicon: Lexicon,
  { fluent, weakened, isSpokenOf }: Tidy,
  { detailed, plain }: RuleOutcome,
) {
  const { suffererOf } = createSufferer(lexicon);

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
    const talk = [unlessIn, fluent(unlessIn)];
    for (const ready of lexicon.redFlags) {
      if (!fits(ready, text, context) || talk.some((said) => ready.unless?.isIn(said) === true)) continue;
      const reading = ready.isOfOthers ? ofOthers(ready, text) : ofSpeaker(ready, text, context);
      if (reading !== null) return reading;
    }
    return null;
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

  /** An order, or said of nobody by name: beside a stretch the speaker's own. */
  function mayBeOwn(ready: ReadyRedFlag, text: string, span: Span, context: ListeningContext): boolean {
    return (ready.isOrder || !isSpokenOf(text)) && (context !== 'idle' || isOwn(ready, text, span));
  }

  /** The speaker's own, though nobody is named. */
  function isOwn({ about: { intent } }: ReadyRedFlag, text: string, span: Span): boolean {
    if (intent === 'doctor' && (isByOwnWords(text) || (span.from === 0 && !lexicon.words.others.isIn(text))))
      return true;
    return (intent === 'fall' && span.from === 0) || isBySpeaker(text, span);
  }

  /** "The one calf is swollen, it aches even when I'm resting": nobody else is named, and no animal. */
  function isByOwnWords(text: string): boolean {
    return lexicon.words.speaker.isIn(text) && !lexicon.words.others.isIn(text);
  }

  /** Said by itself, cried, or of a place of one's own: "chest pain", and not a sentence about chest pain. */
  function isBySpeaker(text: string, span: Span): boolean {
    const { cry, address, filler } = lexicon.words;
    const called = wordsOf(without(text, lexicon.words.calling));
    const before = spaced(called.slice(0, span.from).join(' '));
    const isAtOnce = unexplainedIn(before, [cry, address, filler, lexicon.words.small]) === 0;
    const around = wordsOf(text).length - (span.to - span.from);
    const isShort = around <= Math.max(mostAround, span.to - span.from);
    return isAtOnce && (isShort || lexicon.words.ownBody.isIn(text) || isExplained(text, span));
  }

  /** "Breathing hurts on the left side": what follows tells only where, how and since when. */
  function isExplained(text: string, span: Span): boolean {
    const { sides, intensifier, sinceWhen } = lexicon.words;
    const after = wordsOf(text).slice(span.to).join(' ');
    return unexplainedIn(after, [...plain, sides, intensifier, sinceWhen]) === 0;
  }

  /** Whether the words of a red flag are there, whoever suffers it. */
  function isNamedIn(text: string, context: ListeningContext): boolean {
    return lexicon.redFlags.some(
      ({ says, in: contexts }) =>
        (contexts === undefined || contexts.includes(context)) && says.every((finder) => finder.isIn(text)),
    );
  }

  /** Without a leg of lamb and without what is denied: "I'm not dizzy, but my chest hurts". */
  function meant(said: string): string {
    const { 'leg of a thing': leg, 'denied sign': denied } = lexicon.words;
    const flowing = fluent(said);
    const isInFluent = [leg, denied].some((finder) => finder.isIn(flowing));
    return spaced([leg, denied].reduce(without, isInFluent ? flowing : said));
  }

  /** Something grave of the speaker's own, where no rule knows the words, nor knows them for everyday talk. */
  function doubtIn(said: string, context: ListeningContext): Interpretation | null {
    const text = weakened(meant(said));
    const { quoted, telling } = lexicon.words;
    // Beside Charley's own voice only words that are surely meant count.
    if (context === 'interrupting' || isNamedIn(text, context) || quoted.isIn(text) || telling.isIn(text))
      return null;
    const doubt = lexicon.doubts.find((ready) => fits(ready, text, context) && isSpeakers(ready, text));
    return doubt === undefined
      ? null
      : { meaning: detailed(doubt.about, text), unexplained: 0, isDoubtful: true };
  }

  function isSpeakers({ says }: ReadyRule, text: string): boolean {
    return (
      suffererOf(text, hullOf(says.flatMap((finder) => finder.spans(text).slice(0, 1)))) === 'the speaker'
    );
  }

  return { meant, redFlagIn, doubtIn, isNamedIn };
}

export type RedFlags = ReturnType<typeof createRedFlags>;
