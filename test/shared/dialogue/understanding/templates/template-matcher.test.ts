import { describe, expect, it } from 'vitest';
import { parseTemplates } from '../../../../../shared/dialogue/understanding/templates/template.ts';
import { createTemplateMatcher } from '../../../../../shared/dialogue/understanding/templates/template-matcher.ts';

const rules: Readonly<Record<string, string>> = { cramp: 'cramp\ncramp [in my leg]' };

function textOf(text: string) {
  const words = text.split(' ');
  return { words, forms: words.map((word) => [word]), ends: [...words, ''].map(() => new Map()) };
}

/** Behind which words the template ends that begins at this one. */
function endsIn(text: string, template: string, from: number): readonly number[] {
  const endsOf = createTemplateMatcher((name) => parseTemplates(rules[name] ?? ''));
  return endsOf(textOf(text), parseTemplates(template), from).toSorted((one, other) => one - other);
}

describe('a template that begins at a word', () => {
  it('ends nowhere where it is not there', () => {
    expect(endsIn('i have a cramp', 'a cramp', 0)).toEqual([]);
    expect(endsIn('i have a cramp', 'a cramp', 2)).toEqual([4]);
  });

  it('ends behind each word that one of its readings ends with, each told once', () => {
    expect(endsIn('a cramp in my leg', 'a <cramp>', 0)).toEqual([2, 5]);
  });

  it('may have up to three words of any kind in a gap', () => {
    expect(endsIn('it hurts so very very much', 'hurts ... much', 1)).toEqual([6]);
    expect(endsIn('it hurts so very very very much', 'hurts ... much', 1)).toEqual([]);
  });

  it('counts no words in a gap that are not there', () => {
    expect(endsIn('it hurts so', 'hurts ...', 1)).toEqual([2, 3]);
  });
});
