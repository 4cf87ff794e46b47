/** The phrases with a word that the model does not know. Vosk would drop the word with a mere warning. */
export function outOfVocabulary(phrases: Iterable<string>, words: ReadonlySet<string>): readonly string[] {
  return Array.from(phrases).filter((phrase) => !phrase.split(' ').every((word) => words.has(word)));
}

/**
 * The grammar of these phrases for a model that knows these words: without those that it cannot hear, with `[unk]` (any
 * other speech). Vosk makes a bigram of it, in which each copy of `[unk]` raises its share: with six copies 130 of 144
 * commands of development voices were right at 10 dB, with one 133; while idle nothing changed.
 */
export function modelGrammar(phrases: readonly string[], words: ReadonlySet<string>): readonly string[] {
  const unheard = new Set(outOfVocabulary(phrases, words));
  const known = phrases.filter((phrase) => !unheard.has(phrase));
  return [...known, '[unk]'];
}
