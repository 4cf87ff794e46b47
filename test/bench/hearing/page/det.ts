import { ratePerHour, wilson } from './intervals.ts';

/** What one threshold would have come to. */
export interface DetPoint {
  /** Scores of at least this count. */
  readonly threshold: number;
  readonly misses: number;
  readonly of: number;
  readonly falseStarts: number;
  readonly hours: number;
}

/**
 * Detection error trade-off: sweeps a threshold over the scores, from the one that lets all through to the one that
 * lets nothing through.
 * @param phrases the score of each phrase that was meant
 * @param alarms the score of each thing heard in sound that was meant for nobody
 */
export function detOf(
  phrases: readonly number[],
  alarms: readonly number[],
  hours: number,
): readonly DetPoint[] {
  const heard = [...phrases, ...alarms].filter((score) => score > 0);
  const thresholds = [...new Set(heard)].toSorted((a, b) => a - b);
  return thresholds.map((threshold) => pointAt(threshold, phrases, alarms, hours));
}

export function pointAt(
  threshold: number,
  phrases: readonly number[],
  alarms: readonly number[],
  hours: number,
): DetPoint {
  return {
    threshold,
    misses: phrases.filter((score) => score < threshold).length,
    of: phrases.length,
    falseStarts: alarms.filter((score) => score >= threshold).length,
    hours,
  };
}

/** Where the point is drawn: counts of none at their bounds, which are marked as such. */
export interface DrawnPoint {
  readonly missShare: number;
  readonly falsePerHour: number;
  readonly isBound: boolean;
}

export function drawn({ misses, of, falseStarts, hours }: DetPoint): DrawnPoint {
  return {
    missShare: misses === 0 ? wilson(0, of).high : misses / of,
    falsePerHour: falseStarts === 0 ? ratePerHour(0, hours).high : falseStarts / hours,
    isBound: misses === 0 || falseStarts === 0,
  };
}

/**
 * The quantile of the normal distribution, found by halving: on this scale the curve of two bell-shaped scores is a
 * straight line.
 * @param share above 0 and below 1
 */
export function probit(share: number): number {
  let [low, high] = [-8, 8];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (normalShareBelow(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Of the standard normal distribution, by Zelen and Severo (Abramowitz and Stegun 26.2.17): exact to 8e-8. */
function normalShareBelow(deviation: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(deviation));
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp((-deviation * deviation) / 2) / Math.sqrt(2 * Math.PI)) * series;
  return deviation < 0 ? tail : 1 - tail;
}
