import { understanding } from '../../content/en/understanding.ts';
import { createInterpret } from './interpret.ts';
import { createLexicon } from './lexicon.ts';

export const lexicon = createLexicon(understanding);
export const interpret = createInterpret(lexicon);
