/** The value, or the nearer end where it lies outside of what a voice can do. */
export function clamped(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** Half of a voice's own speed to twice that: what every one of them can speak. */
export function clampedRate(rate: number): number {
  return clamped(0.5, rate, 2);
}
