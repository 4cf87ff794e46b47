import { armedIntents, type ListeningContext } from '../listening-context.ts';
import { type Intent, intents } from '../meaning.ts';
import { type Lexicon, wordsOf } from './lexicon.ts';

/** What a phrase list knows word for word: an intent, or that it is talk for nobody. */
type Listed = Intent | 'television';

/** Intents that start nothing by themselves. */
export const guards: readonly Intent[] = ['negation', 'third person', 'out of scope', 'look-alike'];

/** What the lists make of a text in a context; null where no list holds it. */
export type PhraseLists = (text: string, context: ListeningContext) => Listed | null;

/** Looks utterances up in the phrase lists, with and without politeness and cries at both ends. */
export function createPhraseLists(lexicon: Lexicon): PhraseLists {
  const { phrases, phrasesInContext } = lexicon.language;
  const listed = new Map<string, Listed[]>();
  for (const name of [...intents, 'television'] as const) {
    for (const phrase of phrases[name] ?? []) {
      listed.set(phrase, [...(listed.get(phrase) ?? []), name]);
    }
  }

  /** All of it, then with ever more politeness and cries taken off: "oh no no better" has "no better" before "better". */
  function trimmings(text: string): readonly string[] {
    const words = wordsOf(text);
    const spans = lexicon.words.filler.spans(text);
    const spare = new Set(
      spans.flatMap(({ from, to }) => words.slice(from, to).map((_, step) => from + step)),
    );
    const isKept = (_: string, position: number) => !spare.has(position);
    const first = words.findIndex(isKept);
    if (first === -1) return [];
    const last = words.findLastIndex(isKept) + 1;
    return [words.length, last].flatMap((to) =>
      Array.from({ length: first + 1 }, (_, from) => words.slice(from, to).join(' ')),
    );
  }

  /** Of several intents with the same words: the one that is awaited; while idle rather none that starts something. */
  function lookUp(text: string, context: ListeningContext): Listed | null {
    const found = listed.get(text) ?? [];
    const armed = found.filter((name) => (armedIntents[context] as readonly Listed[]).includes(name));
    const isGuard = (name: Listed) => (guards as readonly Listed[]).includes(name);
    const guard = found.find(isGuard);
    if (context === 'idle' && guard !== undefined) return guard;
    const answer = armed.find((name) => name === 'yes' || name === 'no');
    return answer ?? armed.find((name) => !isGuard(name)) ?? armed[0] ?? found[0] ?? null;
  }

  function lookUpInContext(text: string, context: ListeningContext): Listed | null {
    const lists = Object.entries(phrasesInContext[context] ?? {});
    const found = lists.find(([, list]) => list.includes(text));
    return found === undefined ? lookUp(text, context) : (found[0] as Intent);
  }

  /** While idle a cry is not mere politeness: "ow, my foot" is more than "my foot". */
  return (text, context) => {
    const exact = lookUpInContext(text, context);
    if (exact !== null || (context === 'idle' && lexicon.words.cry.isIn(text))) return exact;
    const found = trimmings(text).map((trimmed) => lookUpInContext(trimmed, context));
    return found.find((listed) => listed !== null) ?? null;
  };
}
