import type { ListeningContext } from '../../listening-context.ts';
import { type Lexicon, type ReadyRedFlag, spaced, unexplainedIn, without, wordsOf } from '../lexicon.ts';
import type { Tidy } from '../rewording/tidy.ts';
import type { RuleOutcome } from '../ruling.ts';
import type { Span } from '../templates/finder.ts';

/** Words around a red flag without a sufferer that still leave it the speaker's own. [PJ] */
const mostAround = 3;

/** Tells whether a red flag that is said of nobody by name is the speaker's own: "chest pain". */
export function createUnnamedSufferer(
  lexicon: Lexicon,
  plain: RuleOutcome['plain'],
  isSpokenOf: Tidy['isSpokenOf'],
) {
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

  return { mayBeOwn };
}
