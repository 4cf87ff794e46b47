import type { Expression } from './language.ts';

/** Finds an expression in a normalised text. */
export interface Finder {
  isIn(text: string): boolean;
  /** Where it stands: which words, from first to behind the last, counted from 0. */
  spans(text: string): readonly Span[];
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Compiles expressions over a language's named words; see `Expression` for what they may hold. */
export function createCompiler(
  words: Readonly<Record<string, Expression>>,
  endings: readonly string[],
): (expression: Expression) => Finder {
  const ending = endings.length === 0 ? '' : `(?:${endings.join('|')})?`;
  const named = new Map<string, string>();

  function sourceOf(expression: Expression): string {
    const alternatives = expression.split('|').map((alternative) => alternative.trim().split(' '));
    // The longest first, so that a span is as long as it can be.
    const longestFirst = alternatives.toSorted((one, other) => other.length - one.length);
    return `(?:${longestFirst.map((tokens) => tokens.map(sourceOfToken).join('')).join('|')})`;
  }

  function sourceOfToken(token: string): string {
    if (token === '^') return '^';
    if (token === '..') return '(?: \\S+){0,3}';
    if (token.endsWith('?')) return `(?:${sourceOfToken(token.slice(0, -1))})?`;
    if (token.startsWith('<')) return sourceOfName(token.slice(1, -1));
    return token.includes("'") ? ` ${token}` : ` ${token}${ending}`;
  }

  function sourceOfName(name: string): string {
    const known = named.get(name);
    if (known !== undefined) return known;
    const expression = words[name];
    if (expression === undefined) throw new Error(`No words are named "${name}".`);
    const source = sourceOf(expression);
    named.set(name, source);
    return source;
  }

  return (expression) => finderOf(`${sourceOf(expression)}(?= |$)`);
}

/** Every word of the text stands behind one space, the first one too. */
function finderOf(source: string): Finder {
  const anywhere = new RegExp(source, 'u');
  const everywhere = new RegExp(source, 'gu');
  return {
    isIn: (text) => anywhere.test(` ${text}`),
    spans: (text) =>
      [...` ${text}`.matchAll(everywhere)].map(({ index, 0: found }) => {
        const from = wordsIn(` ${text}`.slice(0, index));
        return { from, to: from + wordsIn(found) };
      }),
  };
}

function wordsIn(text: string): number {
  return text.split(' ').filter((word) => word !== '').length;
}
