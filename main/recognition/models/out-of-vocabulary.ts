/**
 * Vosk makes a bigram of the phrases, in which each copy of `[unk]` (any other speech) raises its share. More
 * copies make rejection likelier, of strangers' speech as of the person's own.
 */
const unknownCopies = 6;

/** The phrases with a word that the model does not know. Vosk would drop the word with a mere warning. */
export function outOfVocabulary(phrases: Iterable<string>, words: ReadonlySet<string>): readonly string[] {
  return Array.from(phrases).filter((phrase) => !phrase.split(' ').every((word) => words.has(word)));
}

/** The grammar of these phrases for a model that knows these words: without those that it cannot hear, with `[unk]`. */
export function modelGrammar(phrases: readonly string[], words: ReadonlySet<string>): readonly string[] {
  const unheard = new Set(outOfVocabulary(phrases, words));
  const known = phrases.filter((phrase) => !unheard.has(phrase));
  return [...known, ...Array.from({ length: unknownCopies }, () => '[unk]')];
}
