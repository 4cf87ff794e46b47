import { describe, expect, it } from 'vitest';
import { entryWords } from '../../../renderer/diary/nights/entry-words.ts';
import { contentFor } from '../../../shared/content/languages.ts';
import { pageWordsOf } from '../../../shared/content/page-words.ts';
import { episode } from '../../shared/diary/samples.ts';

describe('a cramp in the list of a night', () => {
  it.each([
    [{ location: 'calf', side: 'left' }, 'calf, left'],
    [{ location: 'calf', side: null }, 'calf, leg not said'],
    [{ location: null, side: 'left' }, 'Place not said, left'],
    [{ location: null, side: null }, 'Place not said'],
  ] as const)('names what was not said: %o', (where, what) => {
    expect(entryWords(episode(where), pageWordsOf(contentFor('en'), 'en-GB')).what).toBe(what);
  });
});
