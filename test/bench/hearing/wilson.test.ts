import { describe, expect, it } from 'vitest';
import { wilson } from './wilson.ts';

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
