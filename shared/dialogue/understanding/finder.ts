import type { Templates } from './known-words.ts';
import { parseTemplates, type TemplateNode } from './template.ts';
import { createTemplateIndex } from './template-index.ts';

/** Finds templates in a normalised text. */
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

type Choice = Extract<TemplateNode, { readonly kind: 'choice' }>;

/** A text in words, with where the rules were found in it so far. */
interface Words {
  readonly words: readonly string[];
  /** Of each word: itself, and without its ending. */
  readonly forms: readonly (readonly string[])[];
  readonly ends: Map<string, readonly number[]>;
  readonly spans: Map<TemplateNode, readonly Span[]>;
}

const none: readonly never[] = [];
const longestGap = 3;
/** Texts come back while one utterance is interpreted; more than this many are old ones. */
const mostTextsKept = 256;

/** Compiles templates over a language's named rules; see `Templates` for what they may hold. */
export function createCompiler(
  rules: Readonly<Record<string, Templates>>,
  endings: readonly string[],
): (templates: Templates) => Finder {
  const parsed = new Map<string, TemplateNode>();
  const texts = new Map<string, Words>();
  const { optionsAt } = createTemplateIndex(ruleNamed);

  function wordsOf(text: string): Words {
    const known = texts.get(text);
    if (known !== undefined) return known;
    if (texts.size >= mostTextsKept) texts.clear();
    const words = text.split(' ').filter((word) => word !== '');
    const fresh = { words, forms: words.map(formsOf), ends: new Map(), spans: new Map() };
    texts.set(text, fresh);
    return fresh;
  }

  function ruleNamed(name: string): TemplateNode {
    const known = parsed.get(name);
    if (known !== undefined) return known;
    const templates = rules[name];
    if (templates === undefined) throw new Error(`No rule is named "${name}".`);
    const fresh = parseTemplates(templates);
    parsed.set(name, fresh);
    return fresh;
  }

  /** A word with an ending stands for itself and for the word without it: "leg's". */
  function formsOf(word: string): readonly string[] {
    const ending = endings.find((known) => word.endsWith(known));
    return ending === undefined ? [word] : [word, word.slice(0, -ending.length)];
  }

  /** Behind which words a rule can end that begins at this word. */
  function endsOfRule(text: Words, name: string, from: number): readonly number[] {
    const key = `${name} ${from}`;
    const known = text.ends.get(key);
    if (known !== undefined) return known;
    const found = endsOf(text, ruleNamed(name), from);
    text.ends.set(key, found);
    return found;
  }

  function endsOf(text: Words, node: TemplateNode, from: number): readonly number[] {
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
        return Array.from({ length: longestGap + 1 }, (_, step) => from + step);
      case 'sequence':
        return endsOfSequence(text, node.parts, from);
      case 'choice':
        return endsOfChoice(text, node, from);
    }
  }

  function endsOfChoice(text: Words, node: Choice, from: number): readonly number[] {
    const options = optionsAt(node, text.forms[from] ?? none);
    if (options.length === 0) return node.optional ? [from] : none;
    const ends = options.flatMap((option) => endsOf(text, option, from));
    return unique(node.optional ? [...ends, from] : ends);
  }

  function endsOfSequence(text: Words, parts: readonly TemplateNode[], from: number): readonly number[] {
    let ends: readonly number[] = [from];
    for (const part of parts) {
      const [only] = ends;
      if (only === undefined) return none;
      ends =
        ends.length === 1 ? endsOf(text, part, only) : unique(ends.flatMap((end) => endsOf(text, part, end)));
    }
    return ends;
  }

  function spansIn(text: Words, templates: TemplateNode): readonly Span[] {
    const known = text.spans.get(templates);
    if (known !== undefined) return known;
    const spans: Span[] = [];
    for (let from = 0; from < text.words.length; from += 1) {
      const to = Math.max(from, ...endsOf(text, templates, from));
      if (to > from) spans.push({ from, to });
      from = Math.max(from, to - 1);
    }
    text.spans.set(templates, spans);
    return spans;
  }

  return (templates) => {
    const any = parseTemplates(templates);
    return {
      isIn: (text) => spansIn(wordsOf(text), any).length > 0,
      spans: (text) => spansIn(wordsOf(text), any),
    };
  };
}

function unique(numbers: readonly number[]): readonly number[] {
  return numbers.length < 2 ? numbers : [...new Set(numbers)];
}
