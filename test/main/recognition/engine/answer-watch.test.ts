import { beforeEach, describe, expect, it } from 'vitest';
import { type AnswerWatch, createAnswerWatch } from '../../../../main/recognition/engine/answer-watch.ts';
import { createManualClock, type ManualClock } from '../../../support/manual-clock.ts';

/** Frames come all the time; what the engine does between two looks is the test's. */
describe('an engine that owes an answer', () => {
  let clock: ManualClock;
  let owedSinceMs: number | null;
  let answers: number;
  let waitedMs: number;
  let watch: AnswerWatch;
  beforeEach(() => {
    clock = createManualClock();
    owedSinceMs = 0;
    answers = 0;
    waitedMs = 0;
    watch = createAnswerWatch({
      nowMs: clock.nowMs,
      stream: {
        owedMs: () => (owedSinceMs === null ? null : clock.nowMs() - owedSinceMs),
        answers: () => answers,
      },
      engine: { waitedMs: () => waitedMs },
    });
  });
  /** The seconds that pass until it is to be ended, and why; null where it is not. */
  const endedAfter = (seconds: number, each: (second: number) => void = () => {}) => {
    watch.look();
    watch.look();
    for (let second = 1; second <= seconds; second += 1) {
      clock.advance(1_000);
      each(second);
      const failure = watch.look();
      if (failure !== null) return [second, failure.detail];
    }
    return null;
  };

  it('hangs where it gives none for more than ten seconds', () => {
    expect(endedAfter(60)).toEqual([11, 'it hangs']);
  });

  it('does not hang where it is late with each, and gives one now and then', () => {
    expect(
      endedAfter(29, (second) => {
        answers += second % 9 === 0 ? 1 : 0;
      }),
    ).toBeNull();
  });

  it('does not hang while it waits for a processor', () => {
    expect(
      endedAfter(20, () => {
        waitedMs += 700;
      }),
    ).toBeNull();
  });

  it('hangs where it gets a processor again, and still gives none', () => {
    expect(
      endedAfter(60, (second) => {
        waitedMs += second <= 8 ? 1_000 : 0;
      }),
    ).toEqual([19, 'it hangs']);
  });

  it('is too slow where what it works at was said half a minute ago', () => {
    expect(
      endedAfter(60, () => {
        answers += 1;
      }),
    ).toEqual([31, 'it is too slow']);
  });

  it('is neither hung nor too slow because the machine slept, but for what it owes half a minute after that', () => {
    expect(watch.look()).toBeNull();
    clock.advance(3_600_000);
    expect(watch.look()).toBeNull();
    expect(
      endedAfter(60, () => {
        answers += 1;
      }),
    ).toEqual([31, 'it is too slow']);
  });

  it('is not asked how long it has waited where its answer is there by the next frame', () => {
    let asked = 0;
    const eager = createAnswerWatch({
      nowMs: clock.nowMs,
      stream: { owedMs: () => 20, answers: () => answers },
      engine: {
        waitedMs: () => {
          asked += 1;
          return 0;
        },
      },
    });
    for (; answers < 100; answers += 1) eager.look();
    expect(asked).toBe(0);
  });

  it('that is another one has waited from its own beginning', () => {
    waitedMs = 50_000;
    expect(endedAfter(5)).toBeNull();
    waitedMs = 10;
    expect(endedAfter(60)).toEqual([6, 'it hangs']);
  });

  it('and one that owes none is let be', () => {
    owedSinceMs = null;
    expect(endedAfter(120)).toBeNull();
  });
});
