import { describe, expect, it } from 'vitest';
import { createRecent } from '../../../main/lib/recent.ts';

describe('what was used last', () => {
  it('is kept, and the oldest goes', () => {
    const recent = createRecent<number>(2);
    recent.set('one', 1);
    recent.set('two', 2);
    recent.set('one', 1);
    recent.set('three', 3);
    expect(['one', 'two', 'three'].map(recent.get)).toEqual([1, undefined, 3]);
    recent.clear();
    expect(recent.get('one')).toBeUndefined();
  });
});
