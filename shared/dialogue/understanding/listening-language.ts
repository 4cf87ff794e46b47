import { understandingFor } from '../../content/understandings.ts';
import { createFluent, createParted } from './fluent.ts';
import { createInterpret } from './interpret.ts';
import { createLexicon } from './lexicon.ts';
import { createTidy } from './tidy.ts';

/** Both speech models know English only: so that is what is listened for, in whatever language Charley speaks. */
export const listeningLanguage = understandingFor('en');

export const lexicon = createLexicon(listeningLanguage);
export const interpret = createInterpret(lexicon);
export const fluent = createFluent(lexicon);
export const isParted = createParted(lexicon, 'bound to what follows');
export const isBlurred = createParted(lexicon, 'leaning on what follows');
export const { withoutOpening } = createTidy(lexicon);
export const misheard = lexicon.compile(listeningLanguage.misheard);
