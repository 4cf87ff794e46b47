import { listeningContexts } from '../shared/dialogue/listening-context.ts';
import { grammarFor } from '../shared/dialogue/understanding/grammar.ts';

/** Writes what the narrow ear listens for, as JSON: the wide ear's words are made of it. See models/wide/recipe. */
const phrases = Object.fromEntries(listeningContexts.map((context) => [context, grammarFor(context)]));
console.log(JSON.stringify(phrases, null, 1));
