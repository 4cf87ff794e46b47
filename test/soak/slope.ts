/** A value at a time. */
export interface Sample {
  readonly hours: number;
  readonly value: number;
}

/**
 * How much the value grows in an hour, by least squares. `settled` leaves out the first fifth, in which everything is
 * still being loaded. NaN where there are too few samples.
 */
export function slopePerHour(samples: readonly Sample[], part: 'settled' | 'all' = 'settled'): number {
  const taken = part === 'all' ? samples : samples.slice(Math.floor(samples.length / 5));
  if (taken.length < 3) return Number.NaN;
  const mean = (of: (sample: Sample) => number) =>
    taken.reduce((sum, sample) => sum + of(sample), 0) / taken.length;
  const [hours, value] = [mean((sample) => sample.hours), mean((sample) => sample.value)];
  const over = taken.reduce((sum, sample) => sum + (sample.hours - hours) * (sample.value - value), 0);
  const under = taken.reduce((sum, sample) => sum + (sample.hours - hours) ** 2, 0);
  return over / under;
}
