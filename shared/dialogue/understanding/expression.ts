import type { Expression } from './language.ts';

/** Finds an expression in a normalised text. */
export interface Finder {
  isIn(text: string): boolean;
  /** Where it stands, the longest reading from each word on, none over another. */
  spans(text: string): readonly Span[];
}

/** Which words: from the first to behind the last, counted from 0. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

type Token =
  | { readonly kind: 'word'; readonly word: string; readonly optional: boolean }
  | { readonly kind: 'name'; readonly name: string; readonly optional: boolean }
  | { readonly kind: 'gap' | 'start' | 'end'; readonly optional: false };
type Alternative = readonly Token[];

/** A text in words, with where the named words were found in it so far. */
interface Words {
  readonly words: readonly string[];
  readonly ends: Map<string, readonly number[]>;
}

const longestGap = 3;
/** Texts come back while one utterance is interpreted; more than this many are old ones. */
const mostTextsKept = 64;

/** Compiles expressions over a language's named words; see `Expression` for what they may hold. */
export function createCompiler(
  named: Readonly<Record<string, Expression>>,
  endings: readonly string[],
): (expression: Expression) => Finder {
  const parsed = new Map<string, Parsed>();
  const texts = new Map<string, Words>();

  function wordsOf(text: string): Words {
    const known = texts.get(text);
    if (known !== undefined) return known;
    if (texts.size >= mostTextsKept) texts.clear();
    const words = { words: text.split(' ').filter((word) => word !== ''), ends: new Map() };
    texts.set(text, words);
    return words;
  }

  function parsedOf(name: string): Parsed {
    const known = parsed.get(name);
    if (known !== undefined) return known;
    const expression = named[name];
    if (expression === undefined) throw new Error(`No words are named "${name}".`);
    const fresh = parse(expression);
    parsed.set(name, fresh);
    return fresh;
  }

  function formsOf(word: string): readonly string[] {
    const ending = endings.find((known) => word.endsWith(known));
    return ending === undefined ? [word] : [word, word.slice(0, -ending.length)];
  }

  /** Behind which words a named expression can end that begins at this word. */
  function endsOfName(text: Words, name: string, from: number): readonly number[] {
    const key = `${name} ${from}`;
    const known = text.ends.get(key);
    if (known !== undefined) return known;
    const found = endsOf(text, parsedOf(name), from);
    text.ends.set(key, found);
    return found;
  }

  function endsOf(text: Words, { byFirstWord, others }: Parsed, from: number): readonly number[] {
    const word = text.words[from];
    const starting = word === undefined ? [] : formsOf(word).flatMap((form) => byFirstWord.get(form) ?? []);
    const ends = [...starting, ...others].flatMap((alternative) => endsAfter(text, alternative, 0, from));
    return [...new Set(ends)];
  }

  function endsAfter(text: Words, tokens: Alternative, at: number, from: number): readonly number[] {
    const token = tokens[at];
    if (token === undefined) return [from];
    const taken = endsOfToken(text, token, from);
    const here = token.optional ? [...taken, from] : taken;
    return here.flatMap((end) => endsAfter(text, tokens, at + 1, end));
  }

  function endsOfToken(text: Words, token: Token, from: number): readonly number[] {
    switch (token.kind) {
      case 'start':
        return from === 0 ? [0] : [];
      case 'end':
        return from === text.words.length ? [from] : [];
      case 'gap':
        return Array.from({ length: longestGap + 1 }, (_, step) => from + step);
      case 'name':
        return endsOfName(text, token.name, from);
      case 'word':
        return formsOf(text.words[from] ?? '').includes(token.word) ? [from + 1] : [];
    }
  }

  function spansIn(text: Words, expression: Parsed): readonly Span[] {
    const spans: Span[] = [];
    for (let from = 0; from < text.words.length; from += 1) {
      const to = Math.max(from, ...endsOf(text, expression, from));
      if (to > from) spans.push({ from, to });
      from = Math.max(from, to - 1);
    }
    return spans;
  }

  return (expression) => {
    const alternatives = parse(expression);
    return {
      isIn: (text) => spansIn(wordsOf(text), alternatives).length > 0,
      spans: (text) => spansIn(wordsOf(text), alternatives),
    };
  };
}

/** Alternatives by their first word, so that few are tried at each word of a text. */
interface Parsed {
  readonly byFirstWord: ReadonlyMap<string, readonly Alternative[]>;
  readonly others: readonly Alternative[];
}

function parse(expression: Expression): Parsed {
  const alternatives = expression.split('|').map((alternative) => alternative.trim().split(' ').map(tokenOf));
  const byFirstWord = new Map<string, Alternative[]>();
  const others: Alternative[] = [];
  for (const alternative of alternatives) {
    const first = alternative[0];
    if (first?.kind !== 'word' || first.optional) others.push(alternative);
    else byFirstWord.set(first.word, [...(byFirstWord.get(first.word) ?? []), alternative]);
  }
  return { byFirstWord, others };
}

function tokenOf(written: string): Token {
  if (written === '^') return { kind: 'start', optional: false };
  if (written === '$') return { kind: 'end', optional: false };
  if (written === '..') return { kind: 'gap', optional: false };
  const optional = written.endsWith('?');
  const token = optional ? written.slice(0, -1) : written;
  if (token.startsWith('<')) return { kind: 'name', name: token.slice(1, -1), optional };
  return { kind: 'word', word: token, optional };
}
