import { beforeEach, describe, expect, it } from 'vitest';
import { watchBrowser } from '../../../../../main/shells/browser/window/browser-watch.ts';
import { createManualClock, type ManualClock } from '../../../../support/manual-clock.ts';
import { settle } from '../../../../support/settle.ts';

const silentMs = 3_000;

describe('a browser that is asked whether it lives', () => {
  let clock: ManualClock;
  let answers: 'at once' | 'never';
  let isGone: boolean;
  let asked: number;
  let hung: number;
  let undo: () => void;
  beforeEach(() => {
    clock = createManualClock();
    answers = 'at once';
    isGone = false;
    asked = 0;
    hung = 0;
    const ask = (): Promise<unknown> => {
      asked += 1;
      if (answers === 'at once') return Promise.resolve({});
      return new Promise((_, reject) => clock.after(silentMs, () => reject(new Error('silent'))));
    };
    undo = watchBrowser({ ask, isGone: () => isGone }, clock, () => {
      hung += 1;
    });
  });
  const pass = async (seconds: number) => {
    for (let second = 0; second < seconds; second += 1) {
      clock.advance(1_000);
      await settle();
    }
  };

  it('is left alone for as long as it answers', async () => {
    await pass(60);
    expect([hung, asked > 5]).toEqual([0, true]);
  });

  it('hangs where it is silent three times in a row, which is told once and within fourteen seconds', async () => {
    answers = 'never';
    await pass(13);
    expect(hung).toBe(0);
    await pass(1);
    expect(hung).toBe(1);
    await pass(60);
    expect(hung).toBe(1);
  });

  it('does not hang where it answers after two silences, nor where it has ended', async () => {
    answers = 'never';
    await pass(10);
    answers = 'at once';
    await pass(60);
    expect(hung).toBe(0);
    answers = 'never';
    isGone = true;
    await pass(60);
    expect(hung).toBe(0);
  });

  it('is asked no more once nobody watches it', async () => {
    undo();
    await pass(60);
    expect([asked, clock.waiting()]).toEqual([0, 0]);
  });
});
