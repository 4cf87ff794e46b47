import type { TemplateNode } from './template.ts';
import { createTemplateIndex } from './template-index.ts';

type Choice = Extract<TemplateNode, { readonly kind: 'choice' }>;

/** A text in words, with where the rules were found in it so far. */
export interface TextInWords {
  readonly words: readonly string[];
  /** Of each word: itself, and without its ending. */
  readonly forms: readonly (readonly string[])[];
  /** By the word that a rule begins at; one map more than there are words. */
  readonly ends: readonly Map<string, readonly number[]>[];
}

const none: readonly never[] = [];

/** No more words than this stand in a gap. */
const longestGap = 3;

/**
 * Tells behind which words a template can end that begins at a word of a text: each once, none where it is not there.
 * A rule must not begin with itself.
 */
export function createTemplateMatcher(
  ruleNamed: (name: string) => TemplateNode,
): (text: TextInWords, template: TemplateNode, from: number) => readonly number[] {
  const { optionsAt } = createTemplateIndex(ruleNamed);

  /** Behind which words a rule can end that begins at this word. */
  function endsOfRule(text: TextInWords, name: string, from: number): readonly number[] {
    const known = text.ends[from]?.get(name);
    if (known !== undefined) return known;
    const found = endsOf(text, ruleNamed(name), from);
    text.ends[from]?.set(name, found);
    return found;
  }

  function endsOf(text: TextInWords, node: TemplateNode, from: number): readonly number[] {
    switch (node.kind) {
      case 'word':
        return text.forms[from]?.includes(node.word) === true ? [from + 1] : none;
      case 'rule':
        return endsOfRule(text, node.name, from);
      case 'start':
        return from === 0 ? [0] : none;
      case 'end':
        return from === text.words.length ? [from] : none;
      case 'gap':
        return endsOfGap(from, Math.min(from + longestGap, text.words.length));
      case 'sequence':
        return endsOfSequence(text, node.parts, from);
      case 'choice':
        return endsOfChoice(text, node, from);
    }
  }

  function endsOfChoice(text: TextInWords, node: Choice, from: number): readonly number[] {
    let ends: readonly number[] = node.optional ? [from] : none;
    for (const option of optionsAt(node, text.forms[from] ?? none))
      ends = joined(ends, endsOf(text, option, from));
    return ends;
  }

  function endsOfSequence(
    text: TextInWords,
    parts: readonly TemplateNode[],
    from: number,
  ): readonly number[] {
    let ends: readonly number[] = [from];
    for (const part of parts) {
      let next: readonly number[] = none;
      for (const end of ends) next = joined(next, endsOf(text, part, end));
      if (next.length === 0) return none;
      ends = next;
    }
    return ends;
  }

  return endsOf;
}

function endsOfGap(from: number, last: number): readonly number[] {
  const ends: number[] = [];
  for (let end = from; end <= last; end += 1) ends.push(end);
  return ends;
}

/** Each once. Most are empty or have one: this is called some thousand times for each sentence. */
function joined(some: readonly number[], others: readonly number[]): readonly number[] {
  if (others.length === 0) return some;
  if (some.length === 0) return others;
  const more = others.filter((other) => !some.includes(other));
  return more.length === 0 ? some : [...some, ...more];
}
