import { describe, expect, it } from 'vitest';
import { afterSeconds } from '../../../../main/lib/time/after-seconds.ts';
import { createManualClock } from '../../../support/manual-clock.ts';

describe('waiting for seconds in which the program ran', () => {
  it('ends when they have passed, and not before', () => {
    const clock = createManualClock();
    let calls = 0;
    afterSeconds(clock, 3, () => {
      calls += 1;
    });
    clock.advance(2_999);
    expect(calls).toBe(0);
    clock.advance(60_000);
    expect(calls).toBe(1);
  });

  it('takes a night in which the machine slept for one second', () => {
    const clock = createManualClock();
    let calls = 0;
    afterSeconds(clock, 3, () => {
      calls += 1;
    });
    clock.sleep(8 * 3_600_000);
    clock.advance(1_999);
    expect(calls).toBe(0);
    clock.advance(1);
    expect(calls).toBe(1);
  });

  it('can be undone', () => {
    const clock = createManualClock();
    const undo = afterSeconds(clock, 3, () => {
      throw new Error('It was undone');
    });
    clock.advance(1_500);
    undo();
    clock.advance(60_000);
    expect(clock.waiting()).toBe(0);
  });
});
