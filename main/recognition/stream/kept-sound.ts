import { placeBehind } from './round-memory.ts';

/**
 * Keeps sound for a moment in one array that is there from the start: see `Backlog` for what an array for each frame costs.
 */
interface KeptSound {
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
