import { understandingFor } from '../../content/understandings.ts';
import { createInterpret } from './interpret.ts';
import { createLexicon } from './lexicon.ts';
import { createParted } from './rewording/fluent.ts';
import { createInsisted } from './rewording/insisted.ts';
import { createTidy } from './rewording/tidy.ts';

/** Both speech models know English only: so that is what is listened for, in whatever language Charley speaks. */
export const listeningLanguage = understandingFor('en');

/** Its words and rules, compiled once for all that ask. */
export const lexicon = createLexicon(listeningLanguage);
const tidying = createTidy(lexicon);
/** Parts of a sentence without what only fills it, names somebody or opens it; see `tidy.ts`. */
export const { fluent, isSpokenOf, withoutOpening } = tidying;
/** What an utterance means in a context; null where it means nothing that counts there. */
export const interpret = createInterpret(lexicon, tidying);
/** What somebody will not be talked out of, as they mean it: "don't tell me it's not a heart attack". */
export const insisted = createInsisted(lexicon);
/** Whether a filler parts what belongs together: "don't please call an ambulance". */
export const isParted = createParted(lexicon, 'bound to what follows');
/** Whether a filler stands where the words before it lean on what follows. */
export const isBlurred = createParted(lexicon, 'leaning on what follows');
/** What the ears are known to make of other words: nobody says it, and it means nothing. */
export const misheard = lexicon.compile(listeningLanguage.misheard);
