/** A value at a time. */
export interface Sample {
  readonly hours: number;
  readonly value: number;
}

/**
 * How much the value grows in an hour, by least squares; the first fifth, in which everything is still being loaded, is
 * left out. NaN where there are too few samples.
 */
export function slopePerHour(samples: readonly Sample[]): number {
  const settled = samples.slice(Math.floor(samples.length / 5));
  if (settled.length < 3) return Number.NaN;
  const mean = (of: (sample: Sample) => number) =>
    settled.reduce((sum, sample) => sum + of(sample), 0) / settled.length;
  const [hours, value] = [mean((sample) => sample.hours), mean((sample) => sample.value)];
  const over = settled.reduce((sum, sample) => sum + (sample.hours - hours) * (sample.value - value), 0);
  const under = settled.reduce((sum, sample) => sum + (sample.hours - hours) ** 2, 0);
  return over / under;
}
