import { frameSamples } from './frame.ts';

/** Cuts a stream of samples into frames of 100 ms. */
export interface Framer {
  /** Takes samples from -1 to 1; what lies outside is clipped. */
  push(samples: Float32Array): void;
}

/** Calls back with each full frame of `frameSamples` signed 16-bit samples, a new array each time. */
export function createFramer(emit: (frame: Int16Array<ArrayBuffer>) => void): Framer {
  let frame = new Int16Array(frameSamples);
  let filled = 0;

  return {
    push(samples) {
      for (const sample of samples) {
        frame[filled] = Math.max(-32_768, Math.min(32_767, Math.round(sample * 32_768)));
        filled += 1;
        if (filled < frameSamples) continue;
        emit(frame);
        frame = new Int16Array(frameSamples);
        filled = 0;
      }
    },
  };
}
