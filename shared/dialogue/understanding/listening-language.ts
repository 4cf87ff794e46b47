import { understandingFor } from '../../content/understandings.ts';
import { createInterpret } from './interpret.ts';
import { createLexicon } from './lexicon.ts';

/** Both speech models know English only: so that is what is listened for, in whatever language Charley speaks. */
export const listeningLanguage = understandingFor('en');

export const lexicon = createLexicon(listeningLanguage);
export const interpret = createInterpret(lexicon);
