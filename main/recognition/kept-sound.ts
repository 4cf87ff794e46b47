import { placeBehind } from './round-memory.ts';

/**
 * Keeps sound in one array that is there from the start. An array for each frame, which is needed for seconds, outlives
 * the collection of what is young and then waits for the rare one of all: tens of MB of them.
 */
export interface KeptSound {
  /** Copies the samples; the copy is good until `mostSamples` more were kept. */
  keep(samples: Int16Array): Int16Array;
}

export function createKeptSound(mostSamples: number): KeptSound {
  const all = new Int16Array(2 * mostSamples);
  let keptTo = 0;
  return {
    keep(samples) {
      const { start, end } = placeBehind(keptTo, samples.length, all.length);
      keptTo = end;
      const kept = all.subarray(start, start + samples.length);
      kept.set(samples);
      return kept;
    },
  };
}
