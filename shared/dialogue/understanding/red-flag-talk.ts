import type { ListeningContext } from '../listening-context.ts';
import type { Interpret, Interpretation } from './interpretation.ts';
import { type Lexicon, spaced, without, wordsOf } from './lexicon.ts';
import type { RedFlags } from './red-flags.ts';
import { createThoughts, type Thought } from './thoughts.ts';
import type { Tidy } from './tidy.ts';

interface RedFlagTalkDeps {
  readonly lexicon: Lexicon;
  readonly tidying: Tidy;
  readonly redFlags: RedFlags;
  /** What the phrase lists alone make of it. */
  readonly listedRedFlag: Interpret;
  /** Whether all of it tells of a cramp that the speaker has now. */
  readonly beginsHelp: (text: string) => boolean;
}

/** Finds the red flag of a whole utterance: in all of it, behind what only opens it, or in one thought of it. */
export function createRedFlagTalk(deps: RedFlagTalkDeps) {
  const { lexicon, tidying, redFlags, listedRedFlag, beginsHelp } = deps;
  const { withoutOpening, behindFirstNo, told } = tidying;
  const { redFlagIn } = redFlags;
  const thoughtsOf = createThoughts(lexicon);

  /**
   * "Mum, my leg's gone numb", "no, it's gone numb", "my leg's gone numb, I'm scared": who is called, a cry and a "no"
   * stand before what is meant; fear, a plea and a hedge behind it.
   */
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

  /** "That's not cramp, it's all red and swollen": each later thought by itself, where the whole is none. */
  function redFlagInThought(text: string, context: ListeningContext): Interpretation | null {
    for (const thought of thoughtsOf(text).slice(1)) {
      const found = [thought.withRest, thought.text].map(
        (said) => redFlagIn(said, context) ?? redFlagBehind(said, context),
      );
      const own = found.find(
        (redFlag) => redFlag !== null && isOwn(redFlag, thought, context) && !isOfCramp(redFlag, text),
      );
      if (own !== undefined) return own;
    }
    return null;
  }

  /**
   * "My foot has cramped up and I can't walk on it": what a cramp does besides is no other sign. Where the cramp is over,
   * or denied, it is one: "that's not cramp, I can't walk on it".
   */
  function isOfCramp({ isOfCrampsToo }: Interpretation, text: string): boolean {
    return isOfCrampsToo === true && beginsHelp(text);
  }

  /** Of the speaker, or an order; what stands before it neither tells of others nor only supposes. */
  function isOwn(redFlag: Interpretation, thought: Thought, context: ListeningContext): boolean {
    const { telling, supposed, people, speaker, past } = lexicon.words;
    const { text, before } = thought;
    if (telling.isIn(before) || supposed.isIn(before) || isOfLaughing(before) || isOver(thought))
      return false;
    if (redFlag.isOrder === true) return true;
    const isTold = redFlag.isSuffered === true || (redFlag.isDoubtful === true && !past.isIn(text));
    if (isTold && speaker.isIn(text)) return true;
    return context !== 'idle' && !people.isIn(text);
  }

  /** "That film had me in stitches, I couldn't breathe"; what comes "but now" is meant. */
  function isOfLaughing(before: string): boolean {
    const { amused, turning, present } = lexicon.words;
    const laughed = amused.spans(before).at(-1);
    if (laughed === undefined) return false;
    const after = wordsOf(before).slice(laughed.to).join(' ');
    return !turning.isIn(after) && !present.isIn(after);
  }

  /**
   * "Last week I had chest pain": a time that is over stands right before it, and nothing of it goes on. Yesterday is
   * too near for that. Where only the time stands before it, "have" was "had", as the ear heard it.
   */
  function isOver({ text, before, withRest }: Thought): boolean {
    const { longOver, past, present } = lexicon.words;
    const opened = withoutOpening(before);
    const then = longOver.spans(opened).at(-1);
    const isOfThen = then?.to === wordsOf(opened).length && (then.from === 0 || past.isIn(text));
    return isOfThen && !present.isIn(`${before} ${withRest}`);
  }

  /** "He was fine, and now he's not breathing": told of now, by somebody who is named again or as the whole of it. */
  function redFlagOfNow(text: string, context: ListeningContext): Interpretation | null {
    const { wasFine, people, speaker, past } = lexicon.words;
    const fine = wasFine.spans(text)[0];
    if (fine === undefined) return null;
    const all = wordsOf(text);
    const before = all.slice(0, fine.from).join(' ');
    const behind = all.slice(fine.to).join(' ');
    const isNamed = [people, speaker].some((finder) => finder.spans(behind)[0]?.from === 0);
    if (behind === '' ? past.isIn(before) : !isNamed) return null;
    const said = behind === '' ? before : behind;
    return redFlagIn(said, context) ?? redFlagBehind(said, context);
  }

  /** "He can't talk properly, his mouth's all droopy": the first of several signs of somebody else. */
  function firstOfSigns(text: string, context: ListeningContext): Interpretation | null {
    const from = lexicon.words['next sign'].spans(text).find((span) => span.from > 1)?.from;
    return from === undefined ? null : redFlagIn(wordsOf(text).slice(0, from).join(' '), context, text);
  }

  function redFlagSaid(text: string, context: ListeningContext): Interpretation | null {
    return (
      redFlagIn(text, context) ??
      redFlagBehind(text, context) ??
      redFlagInThought(text, context) ??
      redFlagOfNow(text, context) ??
      firstOfSigns(text, context)
    );
  }

  /**
   * "The leg's gone numb", while idle: the speaker's own where nobody else is named and nothing is over. An alarm is asked
   * about, and of others only where the speaker is named besides.
   */
  function redFlagOfTheLeg(text: string, own: string): Interpretation | null {
    const { others, past, calling, speaker } = lexicon.words;
    const found = redFlagSaid(own, 'idle');
    if (found === null) return null;
    const spokenOf = without(own, calling);
    const isTold = others.isIn(spokenOf) || past.isIn(spokenOf);
    if (found.meaning.intent === 'doctor') return isTold ? null : found;
    return isTold && !speaker.isIn(text) ? null : { ...found, isDoubtful: true };
  }

  return {
    /** Amid a conversation "the leg" is the speaker's own; while idle it may be. A leg of lamb is nobody's. */
    redFlagOf: (said: string, context: ListeningContext): Interpretation | null => {
      const text = spaced(without(said, lexicon.words['leg of a thing']));
      const found = redFlagSaid(text, context);
      const own = tidying.owned(text);
      if (found !== null || own === text) return found;
      return context === 'idle' ? redFlagOfTheLeg(text, own) : redFlagSaid(own, context);
    },
  };
}
