import { describe, expect, it } from 'vitest';
import { createCompiler } from '../../../../../shared/dialogue/understanding/templates/finder.ts';

const rules = { place: '(calf|foot)', mine: '(my|me) [left|right] <place>' };
const compile = createCompiler(rules, ["'s"]);
const isIn = (templates: string, text: string) => compile(templates).isIn(text);

describe('sentence templates', () => {
  it('stand one on a line, and any of them may be said', () => {
    const found = ['it is gone', 'it has stopped', 'it hurts'].map((text) =>
      isIn('is gone\n  has stopped', text),
    );
    expect(found).toEqual([true, true, false]);
  });

  it('have alternatives in round and what may be missing in square brackets', () => {
    const templates = '(call|ring) [for] [an|the] ambulance';
    for (const text of ['call an ambulance', 'please ring for the ambulance', 'ring ambulance'])
      expect(isIn(templates, text), text).toBe(true);
    expect(isIn(templates, 'the ambulance rang')).toBe(false);
  });

  it('name other templates, which may name others', () => {
    expect(isIn('<mine> hurts', 'oh my left calf hurts')).toBe(true);
    expect(isIn('<mine> hurts', 'her left calf hurts')).toBe(false);
  });

  it('let up to three words stand where the dots are', () => {
    expect(isIn('put ... diary', 'put that in diary')).toBe(true);
    expect(isIn('put ... diary', 'put it all down in the diary')).toBe(false);
  });

  it('hold to the beginning and the end of what was said', () => {
    expect(['no', 'no it is', 'oh no'].map((text) => isIn('^ no', text))).toEqual([true, true, false]);
    expect(['stop', 'bus stop', 'stop here'].map((text) => isIn('stop $', text))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('know a word with an ending', () => {
    expect(isIn('calf hurts', "calf's hurts")).toBe(true);
  });

  it('are found at their longest, none over another', () => {
    expect(compile('a [b [c]]').spans('a b c a b')).toEqual([
      { from: 0, to: 3 },
      { from: 3, to: 5 },
    ]);
  });

  it('need no article where a compiler leaves it out, but for one in brackets by itself', () => {
    const withoutArticles = createCompiler(rules, [], ['a', 'the']);
    const found = ['had a fall', 'had fall', 'had the fall'].map((text) =>
      withoutArticles('had a fall').isIn(text),
    );
    expect(found).toEqual([true, true, false]);
    expect(withoutArticles('all (the) tablets').isIn('all tablets')).toBe(false);
    expect(withoutArticles('all (the) tablets').isIn('all the tablets')).toBe(true);
  });

  it.each([
    ['[a] (b c|d)', 'x b c'],
    ['a [b] (c|[d])', 'a'],
    ['(c|[d]) a [b]', 'a'],
    ['<place> [<mine>]', "x calf's"],
    ['... $ | a', 'x y'],
    ['(a|b) ... (c|<place>)', 'b x foot'],
  ])('are found by whichever of their words are there: "%s" in "%s"', (templates, text) => {
    expect(isIn(`nothing\n${templates}`, text)).toBe(true);
  });

  it('with a bracket too many, or a rule that nobody wrote, are refused', () => {
    expect(() => compile('(a|b')).toThrow('brackets');
    expect(() => compile('a) b')).toThrow('brackets');
    expect(() => isIn('<nobody>', 'a')).toThrow('No rule is named "nobody"');
  });
});
