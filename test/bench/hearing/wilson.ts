/** z of a two-sided 95 % interval. */
const z = 1.96;

/**
 * Wilson's score interval of a share at 95 %, both ends from 0 to 1; for none of so many the upper end is the exact
 * bound, 1 − 0.05^(1/n).
 */
export function wilson(count: number, of: number): { readonly low: number; readonly high: number } {
  if (count === 0) return { low: 0, high: 1 - 0.05 ** (1 / of) };
  const share = count / of;
  const spread = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const scale = 1 + z ** 2 / of;
  const middle = share + z ** 2 / (2 * of);
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}
