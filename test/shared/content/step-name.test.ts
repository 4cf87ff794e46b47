import { expect, it } from 'vitest';
import { english } from '../../../shared/content/en/index.ts';
import { pageWordsOf } from '../../../shared/content/page-words.ts';
import { stepName } from '../../../shared/content/step-name.ts';

it('A diary names what was done, and greets nobody', () => {
  expect(stepName('straightenAtOnce', english)).toBe('Straighten your leg slowly');
  expect(pageWordsOf(english, 'en-GB').steps.straightenAtOnce).toBe('Straighten your leg slowly');
  expect(stepName('toesTowardShin', english)).toBe('Pull your toes toward you');
});

it('A step of another version keeps its own name', () => {
  expect(stepName('flexFoot', english)).toBe('flexFoot');
});
