import { understandingFor } from '../../content/understandings.ts';
import { createParted } from './fluent.ts';
import { createInterpret } from './interpret.ts';
import { createLexicon } from './lexicon.ts';
import { createTidy } from './tidy.ts';

/** Both speech models know English only: so that is what is listened for, in whatever language Charley speaks. */
export const listeningLanguage = understandingFor('en');

export const lexicon = createLexicon(listeningLanguage);
const tidying = createTidy(lexicon);
export const { fluent, isSpokenOf, withoutOpening } = tidying;
export const interpret = createInterpret(lexicon, tidying);
export const isParted = createParted(lexicon, 'bound to what follows');
export const isBlurred = createParted(lexicon, 'leaning on what follows');
export const misheard = lexicon.compile(listeningLanguage.misheard);
