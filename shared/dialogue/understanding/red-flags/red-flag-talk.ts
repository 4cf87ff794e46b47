import type { ListeningContext } from '../../listening-context.ts';
import type { Interpretation } from '../interpretation.ts';
import { without, wordsOf } from '../lexicon.ts';
import { createThoughts } from '../rewording/thoughts.ts';
import { createOwnThought } from './own-thought.ts';
import { createRedFlagBehind, type RedFlagBehindDeps } from './red-flag-behind.ts';
import { createRedFlagOfKin } from './red-flag-of-kin.ts';
import type { RedFlags } from './red-flags.ts';

interface RedFlagTalkDeps extends RedFlagBehindDeps {
  readonly redFlags: Pick<RedFlags, 'meant' | 'redFlagIn'>;
  /** Whether all of it tells of a cramp that the speaker has now. */
  readonly beginsHelp: (text: string) => boolean;
}

/** Finds the red flag of a whole utterance: in all of it, behind what only opens it, or in one thought of it. */
export function createRedFlagTalk(deps: RedFlagTalkDeps) {
  const { lexicon, tidying, redFlags, listedRedFlag, beginsHelp } = deps;
  const { redFlagIn } = redFlags;
  const thoughtsOf = createThoughts(lexicon, tidying);
  const redFlagBehind = createRedFlagBehind({ lexicon, tidying, redFlags, listedRedFlag });
  const redFlagOfKin = createRedFlagOfKin({ lexicon, tidying, redFlags });
  const isOwn = createOwnThought(lexicon, tidying);

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

  /** What is only doubted in all of it gives way to a first sign that is certain: "get an ambulance, he's collapsed". */
  function redFlagSaid(text: string, context: ListeningContext): Interpretation | null {
    const ofAll = redFlagIn(text, context);
    const first = ofAll?.isDoubtful === true ? firstOfSigns(text, context) : null;
    if (first !== null && first.isDoubtful !== true) return first;
    return (
      ofAll ??
      redFlagBehind(text, context) ??
      redFlagInThought(text, context) ??
      redFlagOfNow(text, context) ??
      firstOfSigns(text, context) ??
      redFlagOfKin(text, context)
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
    /** Amid a conversation "the leg" is the speaker's own; while idle it may be. */
    redFlagOf: (said: string, context: ListeningContext): Interpretation | null => {
      const text = redFlags.meant(said);
      const found = redFlagSaid(text, context);
      const own = tidying.owned(text);
      if (found !== null || own === text) return found;
      return context === 'idle' ? redFlagOfTheLeg(text, own) : redFlagSaid(own, context);
    },
  };
}
