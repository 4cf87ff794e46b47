/** z of a two-sided 95 % interval. */
const z = 1.96;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval of a share at 95 %, both ends from 0 to 1; for none of so many the upper end is the exact
 * bound, 1 − 0.05^(1/n).
 */
export function wilson(count: number, of: number): Interval {
  if (count === 0) return { low: 0, high: 1 - 0.05 ** (1 / of) };
  const share = count / of;
  const spread = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const scale = 1 + z ** 2 / of;
  const middle = share + z ** 2 / (2 * of);
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}

/**
 * The 95 % interval of a rate by the hour, after so many events in so many hours: Byar's approximation of Poisson's;
 * for no event the upper end is the exact one-sided bound, −ln 0.05 (about 3) through the hours.
 */
export function ratePerHour(count: number, hours: number): Interval {
  if (count === 0) return { low: 0, high: -Math.log(0.05) / hours };
  const end = (events: number, sign: number) =>
    events * (1 - 1 / (9 * events) + (sign * z) / (3 * Math.sqrt(events))) ** 3;
  return { low: end(count, -1) / hours, high: end(count + 1, 1) / hours };
}
