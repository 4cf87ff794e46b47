import { frameSamples } from './frame.ts';

/** Puts short frames together: what is counted by frames wants them all alike. */
interface Gatherer {
  /** @returns some 100 ms once they are there, else null; a frame that is longer comes back as it is */
  push(samples: Int16Array): Int16Array | null;
  forget(): void;
}

export function createGatherer(): Gatherer {
  let waiting: Int16Array[] = [];
  let count = 0;
  const forget = () => {
    waiting = [];
    count = 0;
  };
  return {
    forget,
    push(samples) {
      if (count === 0 && samples.length >= frameSamples) return samples;
      waiting.push(samples);
      count += samples.length;
      if (count < frameSamples) return null;
      const gathered = new Int16Array(count);
      let at = 0;
      for (const piece of waiting) {
        gathered.set(piece, at);
        at += piece.length;
      }
      forget();
      return gathered;
    },
  };
}
