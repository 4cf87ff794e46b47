import { describe, expect, it } from 'vitest';
import { atMostEvery } from '../../../../main/lib/time/at-most-every.ts';
import { createManualClock } from '../../../support/manual-clock.ts';

function counted() {
  const clock = createManualClock();
  let calls = 0;
  const throttle = atMostEvery(clock, 2_000, () => {
    calls += 1;
  });
  return { clock, throttle, calls: () => calls };
}

describe('what is told at most every two seconds', () => {
  it('is told at once, and once at the end for all that came within them', () => {
    const { clock, throttle, calls } = counted();
    throttle.changed();
    expect(calls()).toBe(1);
    for (let change = 0; change < 50; change += 1) throttle.changed();
    expect(calls()).toBe(1);
    clock.advance(2_000);
    expect(calls()).toBe(2);
    clock.advance(2_000);
    expect(calls()).toBe(2);
    throttle.changed();
    expect(calls()).toBe(3);
  });

  it('is told no more once it is stopped, and leaves no timer behind', () => {
    const { clock, throttle, calls } = counted();
    throttle.changed();
    throttle.changed();
    throttle.stop();
    throttle.changed();
    expect(clock.waiting()).toBe(0);
    clock.advance(10_000);
    expect(calls()).toBe(1);
  });
});
