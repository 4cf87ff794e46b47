import { listeningContexts } from '../shared/dialogue/listening-context.ts';
import { grammarFor } from '../shared/dialogue/understanding/grammar.ts';

/**
 * Writes what the narrow ear listens for, as JSON: the wide ear's words are made of it, so without what is listened for
 * while Charley speaks, when the wide ear is shut. See models/wide/recipe.
 */
const heard = listeningContexts.filter((context) => context !== 'interrupting');
const phrases = Object.fromEntries(heard.map((context) => [context, grammarFor(context)]));
console.log(JSON.stringify(phrases, null, 1));
