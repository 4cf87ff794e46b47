/** Slower goes in steps that one can hear, within what stays clear. [PJ] */
const rateStep = 0.85;
const slowestRate = 0.6;

/** The speed after one more "slower"; never a faster one. */
export function slowerRate(rate: number): number {
  return Math.min(rate, Math.max(slowestRate, rate * rateStep));
}
