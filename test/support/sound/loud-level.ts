/** Root mean square of what is not silence, of samples from −1 to 1. */
export function loudLevelOf(samples: ArrayLike<number>): number {
  let peak = 0;
  for (let at = 0; at < samples.length; at += 1) peak = Math.max(peak, Math.abs(samples[at] ?? 0));
  let power = 0;
  let loud = 0;
  for (let at = 0; at < samples.length; at += 1) {
    const sample = samples[at] ?? 0;
    if (Math.abs(sample) <= peak / 20) continue;
    power += sample ** 2;
    loud += 1;
  }
  return Math.sqrt(power / Math.max(1, loud));
}
