import type { ListeningContext } from '../../listening-context.ts';
import type { Interpretation } from '../interpretation.ts';
import { type Lexicon, wordsOf } from '../lexicon.ts';
import type { Thought } from '../rewording/thoughts.ts';
import type { Tidy } from '../rewording/tidy.ts';

/**
 * Tells whether a red flag that was found in one thought counts: it is the speaker's or an order, and what stands before
 * it neither tells of others nor only supposes, nor puts it into another time.
 */
export function createOwnThought(lexicon: Lexicon, { fluent, withoutOpening }: Tidy) {
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
  function isOfLaughing(said: string): boolean {
    const { amused, turning, present } = lexicon.words;
    const before = fluent(said);
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

  return isOwn;
}
