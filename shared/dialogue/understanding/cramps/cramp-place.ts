import type { Onset, Worse } from '../../meaning.ts';
import { type Lexicon, without, wordsOf } from '../lexicon.ts';
import type { Locating } from './locating.ts';

/** Where a cramp is, or where it hurts, as far as the words tell. */
export function createCrampPlace({ words }: Lexicon, locating: Locating) {
  /** What follows a "but" is where it hurts now. */
  function nowIn(text: string): string {
    const turn = words.turning.spans(text).at(-1);
    const behind = turn === undefined ? '' : wordsOf(text).slice(turn.to).join(' ');
    return locating.placeOf(behind) === null ? text : behind;
  }

  return {
    /** A cramp, with what the utterance tells of its place. */
    onset(text: string): Onset {
      const name = locating.placeOf(text);
      const side = locating.sideOf(text);
      return {
        intent: 'cramp.onset',
        ...(name === null || name === 'leg' || name === 'thigh' ? {} : { part: name }),
        ...(side === null ? {} : { side }),
        ...(name === 'thigh' ? { topic: 'thigh' } : {}),
      };
    },

    /** Where it hurts: not what is pulled, pressed or held. */
    painIn(text: string): Omit<Worse, 'intent'> {
      const here = nowIn(without(text, words.handled));
      const name = locating.placeOf(here);
      const side = locating.sideOf(here);
      if (name === null || name === 'leg') return {};
      return {
        ...(name === 'thigh' ? { topic: 'thigh' } : { part: name }),
        ...(side === null ? {} : { side }),
      };
    },
  };
}

export type CrampPlace = ReturnType<typeof createCrampPlace>;
