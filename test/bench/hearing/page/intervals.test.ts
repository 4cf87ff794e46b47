import { describe, expect, it } from 'vitest';
import { ratePerHour, wilson } from './intervals.ts';

describe("Wilson's interval", () => {
  it('holds the share, and is what the tables say', () => {
    const { low, high } = wilson(8, 10);
    expect(low).toBeCloseTo(0.49, 2);
    expect(high).toBeCloseTo(0.943, 2);
    expect(wilson(10, 10).high).toBe(1);
  });

  it('is the exact bound where nothing was counted: three in a hundred for a hundred', () => {
    expect(wilson(0, 100).low).toBe(0);
    expect(wilson(0, 100).high).toBeCloseTo(0.0295, 3);
  });
});

describe('the interval of a rate by the hour', () => {
  it("is Poisson's, as the tables have it for ten events", () => {
    const { low, high } = ratePerHour(10, 1);
    expect(low).toBeCloseTo(4.8, 1);
    expect(high).toBeCloseTo(18.39, 1);
  });

  it('falls with the hours, and ends at three through the hours where nothing was counted', () => {
    expect(ratePerHour(10, 5).high).toBeCloseTo(ratePerHour(10, 1).high / 5);
    expect(ratePerHour(0, 6).low).toBe(0);
    expect(ratePerHour(0, 6).high).toBeCloseTo(0.5, 2);
  });
});
