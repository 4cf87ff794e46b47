import type { Meaning } from '../meaning.ts';
import { wordsOf } from './lexicon.ts';
import { lexicon } from './listening-language.ts';
import { normalise } from './words.ts';

/** "Somebody please help me"; what is longer tells what with. [PJ] */
const longestCryForHelp = 4;

/**
 * Not surely a cramp, and too near to one for silence: an onset that was refused, a cry for help and no more, "emergency"
 * alone. Said again it is no cramp: the waiting screen's question takes a second cry as one for help.
 */
export function isAlmostCramp(text: string, meaning: Meaning | null): boolean {
  if (meaning?.intent === 'cramp.onset') return true;
  const said = normalise(text);
  if (meaning?.intent === 'emergency') return lexicon.words.calledAlone.isIn(said);
  return (
    meaning?.intent === 'help' && lexicon.words.cry.isIn(said) && wordsOf(said).length <= longestCryForHelp
  );
}
