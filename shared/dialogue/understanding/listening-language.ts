import { understandingFor } from '../../content/understandings.ts';
import { createFluent } from './fluent.ts';
import { createInterpret } from './interpret.ts';
import { createLexicon } from './lexicon.ts';
import { createTidy } from './tidy.ts';

/** Both speech models know English only: so that is what is listened for, in whatever language Charley speaks. */
export const listeningLanguage = understandingFor('en');

export const lexicon = createLexicon(listeningLanguage);
export const interpret = createInterpret(lexicon);
export const fluent = createFluent(lexicon);
export const { withoutOpening } = createTidy(lexicon);
export const misheard = lexicon.compile(listeningLanguage.misheard);
