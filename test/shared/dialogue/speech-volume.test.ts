import { describe, expect, it } from 'vitest';
import { initialState } from '../../../shared/dialogue/state.ts';
import { transition } from '../../../shared/dialogue/transition.ts';

/** The volume, after these words, of a voice that was this loud. */
function volumeAfter(words: 'slower' | 'louder' | 'quieter', volume: number): number {
  const state = initialState(undefined, { rate: 1, volume, start: 'full' });
  return transition(state, { kind: 'pressed', atMs: 0, press: words }).state.voice.volume;
}

describe('the words for the voice', () => {
  it('go in steps that one can hear, and no further than stays clear', () => {
    expect(volumeAfter('louder', 1)).toBeCloseTo(1.3);
    expect(volumeAfter('quieter', 1)).toBeCloseTo(0.77);
    expect(volumeAfter('louder', 1.9)).toBe(2);
    expect(volumeAfter('quieter', 0.35)).toBe(0.3);
  });

  it('wake no voice that is set to nothing, or nearly: but for "louder"', () => {
    expect(volumeAfter('quieter', 0)).toBe(0);
    expect(volumeAfter('slower', 0)).toBe(0);
    expect(volumeAfter('quieter', 0.1)).toBe(0.1);
    expect(volumeAfter('louder', 0)).toBe(0.3);
  });
});
