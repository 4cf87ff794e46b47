/** The words of a text; "three-tens" is one. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[A-Za-z0-9']+(?:-[A-Za-z0-9']+)*/g) ?? [];
}

/** Vowel groups, without a silent e: near enough for a formula that only counts. */
function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = letters.replace(/(?:[^laeiouy]es|[^laeiouy]ed|[^laeiouy]e)$/, '').match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}

/** The Flesch-Kincaid grade level (Kincaid et al. 1975) of a text. */
export function readingGrade(text: string): number {
  const words = wordsOf(text);
  const sentences = text.split(/[.?!]+/).filter((sentence) => wordsOf(sentence).length > 0).length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}
