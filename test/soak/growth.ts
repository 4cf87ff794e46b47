import type { Sample } from './slope.ts';
import { slopePerHour } from './slope.ts';

/** How a value grew, told from the lowest that it fell to in each twelfth of the time: garbage is no growth. */
export interface Growth {
  /** From the first twelfth to the last, the beginning left out in which everything is loaded. */
  readonly hours: number;
  readonly total: number;
  readonly perHour: number;
  /** How far off `perHour` may be: two standard errors of the line through the lowest values. */
  readonly marginPerHour: number;
}

const blocks = 12;
const fewestBlocks = 4;

/** Null where there are too few samples to tell anything. */
export function growthOf(samples: readonly Sample[]): Growth | null {
  const settled = samples.slice(Math.floor(samples.length / 5));
  const perBlock = Math.max(1, Math.floor(settled.length / blocks));
  const lowest: Sample[] = [];
  for (let first = 0; first + perBlock <= settled.length; first += perBlock) {
    const block = settled.slice(first, first + perBlock);
    lowest.push(block.reduce((low, sample) => (sample.value < low.value ? sample : low)));
  }
  const [first, last] = [lowest.at(0), lowest.at(-1)];
  if (first === undefined || last === undefined || lowest.length < fewestBlocks) return null;
  const perHour = slopePerHour(lowest, 'all');
  return {
    hours: last.hours - first.hours,
    total: last.value - first.value,
    perHour,
    marginPerHour: 2 * standardError(lowest, perHour),
  };
}

function standardError(samples: readonly Sample[], slope: number): number {
  const mean = (of: (sample: Sample) => number) =>
    samples.reduce((sum, each) => sum + of(each), 0) / samples.length;
  const [hours, value] = [mean((each) => each.hours), mean((each) => each.value)];
  const squares = (of: (sample: Sample) => number) => samples.reduce((sum, each) => sum + of(each) ** 2, 0);
  const left = squares((each) => each.value - value - slope * (each.hours - hours));
  return Math.sqrt(left / (samples.length - 2) / squares((each) => each.hours - hours));
}
