import { describe, expect, it } from 'vitest';
import { detOf, drawn, pointAt, probit } from './det.ts';
import { detDrawing } from './det-drawing.ts';

const phrases = [0, 1.5, 2.4, 2.9];
const alarms = [1.2, 1.6, 2.5];

describe('the detection error trade-off', () => {
  it('misses more and starts less as the threshold goes up', () => {
    const points = detOf(phrases, alarms, 2);
    expect(points.map(({ misses, falseStarts }) => [misses, falseStarts])).toEqual([
      [1, 3],
      [1, 2],
      [2, 2],
      [2, 1],
      [3, 1],
      [3, 0],
    ]);
  });

  it('counts at a threshold what stands on it: what is never heard is missed at any', () => {
    expect(pointAt(1, phrases, alarms, 2)).toMatchObject({ misses: 1, of: 4, falseStarts: 3, hours: 2 });
    expect(pointAt(2, phrases, alarms, 2)).toMatchObject({ misses: 2, falseStarts: 1 });
  });

  it('draws a count of none at its bound, and says so', () => {
    const { missShare, falsePerHour, isBound } = drawn(pointAt(2.95, phrases, alarms, 6));
    expect([missShare, isBound]).toEqual([1, true]);
    expect(falsePerHour).toBeCloseTo(0.5, 2);
    expect(drawn(pointAt(2, phrases, alarms, 6)).isBound).toBe(false);
  });
});

describe('the normal quantile', () => {
  it('is what the tables say', () => {
    expect(probit(0.5)).toBeCloseTo(0, 5);
    expect(probit(0.975)).toBeCloseTo(1.96, 3);
    expect(probit(0.01)).toBeCloseTo(-2.3263, 3);
  });
});

describe('the drawing', () => {
  it('has a curve of each kind, told apart without colour, and where Charley stands on it', () => {
    const curve = (name: string) => ({ name, phrases, alarms, hours: 2 });
    const svg = detDrawing([curve('development'), curve('held out')], 'Synthetic voices are not people.');
    expect(svg.match(/<polyline/g)).toHaveLength(2);
    expect(svg.match(/stroke-dasharray/g)?.length).toBeGreaterThan(0);
    expect(svg).toContain('held out');
    expect(svg).toContain('Synthetic voices are not people.');
    expect(svg).not.toContain('NaN');
  });
});
