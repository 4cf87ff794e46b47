import { describe, expect, it } from 'vitest';
import { createClock } from '../../../../main/lib/time/clock.ts';

describe("the machine's clock", () => {
  it('never calls back early', async () => {
    const clock = createClock();
    for (const ms of [0, 1, 5, 12.3]) {
      const fromMs = clock.nowMs();
      await new Promise<void>((resolve) => clock.after(ms, resolve));
      expect(clock.nowMs() - fromMs).toBeGreaterThanOrEqual(ms);
    }
  });

  it('does not call back what was undone', async () => {
    const clock = createClock();
    const called: string[] = [];
    clock.after(1, () => called.push('undone'))();
    await new Promise<void>((resolve) => clock.after(5, resolve));
    expect(called).toEqual([]);
  });
});
