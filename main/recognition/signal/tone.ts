import { longestTonePeriodSamples, toneShare } from './limits.ts';
import { bendAt } from './span.ts';

/** Whether this sound goes on by repeating itself within less than 10 ms. Its bends are compared: a slow hum beneath has none. */
export function isTone(samples: Int16Array): boolean {
  const bends = Array.from({ length: samples.length - 2 }, (_, index) => bendAt(samples, index + 2));
  const mean = bends.reduce((sum, bend) => sum + Math.abs(bend), 0) / bends.length;
  for (let period = 2; period <= longestTonePeriodSamples; period += 1)
    if (meanDifference(bends, period) <= toneShare * mean) return true;
  return false;
}

function meanDifference(values: readonly number[], distance: number): number {
  let sum = 0;
  for (let index = distance; index < values.length; index += 1)
    sum += Math.abs((values[index] ?? 0) - (values[index - distance] ?? 0));
  return sum / (values.length - distance);
}
