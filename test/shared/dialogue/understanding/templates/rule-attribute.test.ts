import { describe, expect, it } from 'vitest';
import { createRuleAttribute } from '../../../../../shared/dialogue/understanding/templates/rule-attribute.ts';
import {
  parseTemplates,
  type TemplateNode,
} from '../../../../../shared/dialogue/understanding/templates/template.ts';

const rules: Readonly<Record<string, string>> = {
  leg: 'calf\nfoot',
  'my leg': 'my <leg>',
  very: 'very <very>\nmuch',
  one: '<other>\nhere',
  other: '<one>\nthere',
};

/** How many words the templates of a rule hold in all; one within itself counts as a hundred. */
function createCounting() {
  const asked: string[] = [];
  const wordsOf = (node: TemplateNode): number => {
    if (node.kind === 'rule') return wordsOfRule(node.name);
    const parts = node.kind === 'choice' ? node.options : node.kind === 'sequence' ? node.parts : [];
    return parts.map(wordsOf).reduce((sum, words) => sum + words, node.kind === 'word' ? 1 : 0);
  };
  const ruleNamed = (name: string): TemplateNode => {
    asked.push(name);
    return parseTemplates(rules[name] ?? '');
  };
  const wordsOfRule: (name: string) => number = createRuleAttribute(ruleNamed, wordsOf, 100);
  return { wordsOfRule, asked };
}

describe('an attribute of a rule', () => {
  it('is read off what the rule stands for, with the rules in that', () => {
    expect(createCounting().wordsOfRule('my leg')).toBe(3);
  });

  it('is found out once, however often and from wherever it is asked for', () => {
    const { wordsOfRule, asked } = createCounting();
    expect([wordsOfRule('my leg'), wordsOfRule('leg'), wordsOfRule('my leg')]).toEqual([3, 2, 3]);
    expect(asked).toEqual(['my leg', 'leg']);
  });

  it('comes to an end where a rule holds itself, which counts as any rule may', () => {
    expect(createCounting().wordsOfRule('very')).toBe(102);
  });

  it('comes to an end where it holds itself by way of another', () => {
    const { wordsOfRule } = createCounting();
    expect(wordsOfRule('one')).toBe(102);
    expect(wordsOfRule('other')).toBe(101);
  });
});
