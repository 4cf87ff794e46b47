import { describe, expect, it } from 'vitest';
import { createEarlyEnd } from '../../../main/recognition/early-end.ts';
import { agreedOnsetMs } from '../../../main/recognition/limits.ts';

describe('the early end of what begins help', () => {
  const onset = 'i have a cramp';
  const createEnded = () => {
    const still = { ms: agreedOnsetMs };
    const earlyEnd = createEarlyEnd({ stillMs: () => still.ms });
    earlyEnd.soFar(onset);
    expect(earlyEnd.isDue(onset)).toBe(true);
    return { earlyEnd, still };
  };

  it('is said once for each utterance', () => {
    const { earlyEnd } = createEnded();
    expect(earlyEnd.isDue(onset)).toBe(false);
    earlyEnd.take({ text: onset, words: [], endMs: 1_000 });
    earlyEnd.soFar(onset);
    expect(earlyEnd.isDue(onset)).toBe(true);
  });

  it('is said anew once what was begun is forgotten', () => {
    const { earlyEnd } = createEnded();
    earlyEnd.forget();
    expect(earlyEnd.underWay()).toBe('');
    expect(earlyEnd.isDue(onset)).toBe(false);
    earlyEnd.soFar(onset);
    expect(earlyEnd.isDue(onset)).toBe(true);
  });

  it('keeps no utterance for an end that was forgotten', () => {
    const { earlyEnd, still } = createEnded();
    earlyEnd.forget();
    still.ms = 0;
    const stop = { text: 'stop', words: [], endMs: 1_000 };
    expect(earlyEnd.take(stop)).toEqual(stop);
  });
});
