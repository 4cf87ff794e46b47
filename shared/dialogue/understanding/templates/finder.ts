import { createNeededWords } from './needed-words.ts';
import { parseTemplates, type TemplateNode, type Templates } from './template.ts';
import { createTemplateMatcher, type TextInWords } from './template-matcher.ts';

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

/** A text in words, with what was found in it so far. */
interface Words extends TextInWords {
  readonly text: string;
  /** By the number of the templates. */
  readonly spans: (readonly Span[] | undefined)[];
}

const none: readonly never[] = [];
/** Texts come back while one utterance is interpreted; more than this many are old ones. */
const mostTextsKept = 256;

/** Compiles templates over a language's named rules; see `Templates` for what they may hold. */
export function createCompiler(
  rules: Readonly<Record<string, Templates>>,
  endings: readonly string[],
  leftOut: readonly string[] = [],
): (templates: Templates) => Finder {
  const parsed = new Map<string, TemplateNode>();
  const texts = new Map<string, Words>();
  const endsOf = createTemplateMatcher(ruleNamed);
  const neededBy = createNeededWords(rules, ruleNamed);
  let compiled = 0;
  /** One text is asked about some hundred times in a row. */
  let last: Words | null = null;

  function wordsOf(text: string): Words {
    if (last?.text !== text) last = texts.get(text) ?? kept(text);
    return last;
  }

  function kept(text: string): Words {
    if (texts.size >= mostTextsKept) texts.clear();
    const words = text.split(' ').filter((word) => word !== '');
    const forms = words.map(formsOf);
    const fresh = { text, words, forms, ends: [...forms, none].map(() => new Map()), spans: [] };
    texts.set(text, fresh);
    return fresh;
  }

  function ruleNamed(name: string): TemplateNode {
    const known = parsed.get(name);
    if (known !== undefined) return known;
    const templates = rules[name];
    if (templates === undefined) throw new Error(`No rule is named "${name}".`);
    const fresh = parseTemplates(templates, leftOut);
    parsed.set(name, fresh);
    return fresh;
  }

  /** A word with an ending stands for itself and for the word without it: "leg's". */
  function formsOf(word: string): readonly string[] {
    const ending = endings.find((known) => word.endsWith(known));
    return ending === undefined ? [word] : [word, word.slice(0, -ending.length)];
  }

  function spansIn(text: Words, templates: TemplateNode): readonly Span[] {
    const spans: Span[] = [];
    for (let from = 0; from < text.words.length; from += 1) {
      const to = Math.max(from, ...endsOf(text, templates, from));
      if (to > from) spans.push({ from, to });
      from = Math.max(from, to - 1);
    }
    return spans;
  }

  return (templates) => {
    const any = parseTemplates(templates, leftOut);
    const number = compiled;
    compiled += 1;
    let needed: ReadonlySet<string> | null | undefined;
    const spans = (text: string): readonly Span[] => {
      const words = wordsOf(text);
      const known = words.spans[number];
      if (known !== undefined) return known;
      if (needed === undefined) needed = neededBy(any);
      const found = isOneIn(needed, words) ? spansIn(words, any) : none;
      words.spans[number] = found;
      return found;
    };
    return { isIn: (text) => spans(text).length > 0, spans };
  };
}

/** Whether one of the words that are needed is there, or none is needed. */
function isOneIn(needed: ReadonlySet<string> | null, { forms }: Words): boolean {
  if (needed === null) return true;
  for (const [word = '', stem] of forms)
    if (needed.has(word) || (stem !== undefined && needed.has(stem))) return true;
  return false;
}
