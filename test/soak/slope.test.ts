import { describe, expect, it } from 'vitest';
import { slopePerHour } from './slope.ts';

describe('how much a value grows in an hour', () => {
  const line = (count: number, at: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => ({ hours: index / 60, value: at(index) }));

  it('is that of the line through the samples', () => {
    expect(slopePerHour(line(60, (index) => 200 + index / 30))).toBeCloseTo(2);
    expect(slopePerHour(line(60, () => 200))).toBe(0);
  });

  it('leaves out the first fifth, in which everything is loaded', () => {
    expect(slopePerHour(line(60, (index) => (index < 12 ? 20 * index : 240)))).toBe(0);
  });

  it('is not known from two samples', () => {
    expect(slopePerHour(line(2, (index) => index))).toBeNaN();
  });
});
