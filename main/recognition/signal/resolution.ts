import { coarsestStep, watchedMs } from './limits.ts';

/** How finely a microphone measures: one of 12 or 8 bits, or one behind a gain, leaves values out. */
interface Resolution {
  /** @returns its step of the last seconds, in steps of 16 bits: the smallest change from sample to sample */
  push(samples: Int16Array): number;
  forget(): void;
}

const rememberedFrames = watchedMs / 100;

export function createResolution(): Resolution {
  let smallest: number[] = [];
  return {
    push(samples) {
      smallest = [...smallest, smallestChange(samples)].slice(-rememberedFrames);
      const step = Math.min(...smallest);
      return step === Number.POSITIVE_INFINITY ? 1 : Math.min(step, coarsestStep);
    },
    forget() {
      smallest = [];
    },
  };
}

/** Infinite where nothing changes. */
function smallestChange(samples: Int16Array): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (let index = 1; index < samples.length; index += 1) {
    const change = Math.abs((samples[index] ?? 0) - (samples[index - 1] ?? 0));
    if (change > 0 && change < smallest) smallest = change;
  }
  return smallest;
}
