import { describe, expect, it } from 'vitest';
import { createFailureSeries } from '../../../../../main/shells/browser/window/failure-series.ts';

describe('failures in a row', () => {
  it('are tried again after 1, 2 and 4 s, told at the third, and then tried once a minute', () => {
    const next = createFailureSeries();
    const tries = [0, 5_000, 10_000, 20_000, 81_000, 142_000].map((nowMs) =>
      next(nowMs, 'after its page came'),
    );
    expect(tries.map(({ waitMs }) => waitMs)).toEqual([1_000, 2_000, 4_000, 60_000, 60_000, 60_000]);
    expect(tries.map(({ isAlarming }) => isAlarming)).toEqual([false, false, true, false, false, false]);
  });

  it('begin anew where one comes more than a minute after the one before', () => {
    const next = createFailureSeries();
    expect([0, 60_001, 120_002].map((nowMs) => next(nowMs, 'after its page came').waitMs)).toEqual([
      1_000, 1_000, 1_000,
    ]);
  });

  it('are told at once, and once, where nobody was heard for a minute', () => {
    const next = createFailureSeries();
    const tries = [60_000, 121_000, 183_000, 247_000].map((nowMs) =>
      next(nowMs, 'after a minute without its page'),
    );
    expect(tries.map(({ isAlarming }) => isAlarming)).toEqual([true, false, false, false]);
    next(600_000, 'after its page came');
    expect(next(700_000, 'after a minute without its page').isAlarming).toBe(true);
  });

  it('are of one series, however far apart, where no page came in between', () => {
    const next = createFailureSeries();
    const tries = [0, 90_000, 280_000].map((nowMs) => next(nowMs, 'before its page came'));
    expect(tries.map(({ isAlarming }) => isAlarming)).toEqual([false, false, true]);
  });
});
