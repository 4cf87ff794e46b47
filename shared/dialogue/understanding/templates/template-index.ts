import { createRuleAttribute } from './rule-attribute.ts';
import type { TemplateNode } from './template.ts';

type Choice = Extract<TemplateNode, { readonly kind: 'choice' }>;

/** The options of a choice by the word that they begin with, each list with all `others`: these may begin with anything. */
interface Index {
  readonly byFirstWord: ReadonlyMap<string, readonly TemplateNode[]>;
  readonly others: readonly TemplateNode[];
}

/** Which words a template can begin with, and whether it can also be empty; null where any word will do. */
interface Beginning {
  readonly words: ReadonlySet<string> | null;
  readonly canBeEmpty: boolean;
}

const anything: Beginning = { words: null, canBeEmpty: true };

/** Finds the few options of a choice that can begin with a word, so that few are tried at each word of a text. */
export function createTemplateIndex(ruleNamed: (name: string) => TemplateNode) {
  const indices = new Map<Choice, Index>();
  const beginningOfRule = createRuleAttribute(ruleNamed, beginningOf, anything);

  function beginningOf(node: TemplateNode): Beginning {
    switch (node.kind) {
      case 'word':
        return { words: new Set([node.word]), canBeEmpty: false };
      case 'rule':
        return beginningOfRule(node.name);
      case 'choice': {
        const { words, canBeEmpty } = anyOf(node.options.map(beginningOf));
        return { words, canBeEmpty: canBeEmpty || node.optional };
      }
      case 'sequence': {
        const afterEmpty = node.parts.findIndex((part) => !beginningOf(part).canBeEmpty);
        const first = node.parts.slice(0, afterEmpty === -1 ? undefined : afterEmpty + 1);
        return { words: anyOf(first.map(beginningOf)).words, canBeEmpty: afterEmpty === -1 };
      }
      case 'gap':
        return anything;
      default:
        return { words: new Set(), canBeEmpty: true };
    }
  }

  function indexOf(choice: Choice): Index {
    const known = indices.get(choice);
    if (known !== undefined) return known;
    const byFirstWord = new Map<string, TemplateNode[]>();
    const others: TemplateNode[] = [];
    for (const option of choice.options) {
      const { words, canBeEmpty } = beginningOf(option);
      if (words === null || canBeEmpty) others.push(option);
      else
        for (const word of words) {
          const options = byFirstWord.get(word);
          if (options === undefined) byFirstWord.set(word, [option]);
          else options.push(option);
        }
    }
    for (const options of byFirstWord.values()) options.push(...others);
    const index = { byFirstWord, others };
    indices.set(choice, index);
    return index;
  }

  return {
    /** The options that can begin with one of these forms of a word, or with no word at all. */
    optionsAt(choice: Choice, forms: readonly string[]): readonly TemplateNode[] {
      const { byFirstWord, others } = indexOf(choice);
      const [form, stem] = forms;
      if (form === undefined) return others;
      const options = byFirstWord.get(form) ?? others;
      const more = stem === undefined ? undefined : byFirstWord.get(stem);
      if (more === undefined) return options;
      return options === others ? more : [...options, ...more];
    },
  };
}

function anyOf(beginnings: readonly Beginning[]): Beginning {
  const words = beginnings.some((beginning) => beginning.words === null)
    ? null
    : new Set(beginnings.flatMap((beginning) => [...(beginning.words ?? [])]));
  return { words, canBeEmpty: beginnings.some(({ canBeEmpty }) => canBeEmpty) };
}
