import type { Meaning } from '../meaning.ts';
import { lexicon } from './english.ts';
import { normalise } from './words.ts';

/** Not surely a cramp, and too near to one for silence: an onset that was refused, a cry for help and no more. */
export function isAlmostCramp(text: string, meaning: Meaning | null): boolean {
  if (meaning?.intent === 'cramp.onset') return true;
  return meaning?.intent === 'help' && lexicon.words.cry.isIn(normalise(text));
}
