import type { TemplateNode } from './template.ts';

/**
 * Finds an attribute of each rule of a grammar, once and by its name. A rule may hold itself, by way of others too:
 * while it is being found out it counts as `ofItself`. What came of that is kept, so `ofItself` must be true of any rule.
 * @param attributeOf reads it off what the rule stands for; it comes back here for the rules in that
 */
export function createRuleAttribute<Attribute>(
  ruleNamed: (name: string) => TemplateNode,
  attributeOf: (node: TemplateNode) => Attribute,
  ofItself: Attribute,
): (name: string) => Attribute {
  const found = new Map<string, Attribute>();
  return (name) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    found.set(name, ofItself);
    const attribute = attributeOf(ruleNamed(name));
    found.set(name, attribute);
    return attribute;
  };
}
