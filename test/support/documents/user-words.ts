/** One text in the source that reads like a sentence for a person. */
export interface FoundSentence {
  readonly line: number;
  readonly text: string;
}

/** Comments and patterns first: what stands in them is no text. Then texts in all three kinds of quotes. */
const tokens =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|(?<=[(,=:[!&|?;\n]\s*)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;
/** A capital first letter, two words or more, and the end of a sentence. */
const sentence = /(?:^|[\s"“])\p{Lu}[^.?]*\p{L}[,;:]? \p{L}[^.?]*[.?](?:\s|$|["”])/u;
/** What a developer reads: an error that is thrown, a line of the log. */
const forDevelopers = /(?:new \w*Error\(|\.note\(|reject\()\s*$/;

/** Sentences in a source text that a person may read: the heuristic behind "user-facing words live in shared/content". */
export function sentencesIn(source: string): readonly FoundSentence[] {
  return [...source.matchAll(tokens)].flatMap(({ 0: token, index }) => {
    if (token.startsWith('/') || forDevelopers.test(source.slice(0, index))) return [];
    const text = token.slice(1, -1).replaceAll('\\n', '\n');
    return sentence.test(text) ? [{ line: source.slice(0, index).split('\n').length, text }] : [];
  });
}
