import { createRuleAttribute } from './rule-attribute.ts';
import type { TemplateNode, Templates } from './template.ts';

/** Words of which a text must hold one, and how often templates use them, taken together. */
interface Needed {
  readonly words: readonly string[];
  readonly uses: number;
}

/**
 * Finds words of which a text must hold one so that a template can be in it; null where any text may hold it. By this
 * alone nearly every template is ruled out for nearly every text.
 */
export function createNeededWords(
  rules: Readonly<Record<string, Templates>>,
  ruleNamed: (name: string) => TemplateNode,
): (node: TemplateNode) => ReadonlySet<string> | null {
  const uses = usesOfWords(Object.values(rules));
  // Of one that holds itself nothing is known to be needed.
  const neededByRule = createRuleAttribute(ruleNamed, neededBy, null);

  function neededBy(node: TemplateNode): Needed | null {
    switch (node.kind) {
      case 'word':
        return { words: [node.word], uses: uses.get(node.word) ?? 1 };
      case 'rule':
        return neededByRule(node.name);
      case 'choice':
        return node.optional ? null : anyOf(node.options);
      case 'sequence':
        return node.parts.map(neededBy).reduce(rarer, null);
      default:
        return null;
    }
  }

  /** Any option may be the one that is there. */
  function anyOf(options: readonly TemplateNode[]): Needed | null {
    const words: string[] = [];
    let sum = 0;
    for (const option of options) {
      const needed = neededBy(option);
      if (needed === null) return null;
      words.push(...needed.words);
      sum += needed.uses;
    }
    return { words, uses: sum };
  }

  return (node) => {
    const needed = neededBy(node);
    return needed === null ? null : new Set(needed.words);
  };
}

/** Every part must be there: the one with the rarest words rules out the most texts. */
function rarer(one: Needed | null, other: Needed | null): Needed | null {
  if (one === null || other === null) return one ?? other;
  return other.uses < one.uses ? other : one;
}

/** How often each word stands in the templates: about as common it is in what is said. */
function usesOfWords(templates: readonly Templates[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const word of templates.flatMap((text) => text.match(/[^\s()[\]|<>]+/g) ?? []))
    uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
}
