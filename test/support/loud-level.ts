/** Root mean square of what is not silence, of samples from −1 to 1. */
export function loudLevelOf(samples: readonly number[]): number {
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const loud = samples.filter((sample) => Math.abs(sample) > peak / 20);
  return Math.sqrt(loud.reduce((sum, sample) => sum + sample ** 2, 0) / Math.max(1, loud.length));
}
