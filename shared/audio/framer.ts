import { frameSamples, sampleRateHz, shortFrameSamples } from './frame.ts';

/** Above the noise of most microphones, below the voices that the ears take: −40 dB of full scale. [PJ] */
const loudSample = 32_768 / 100;
/** Longer than any wait for a phrase's end. */
const shortForSamples = sampleRateHz;

/** Cuts a stream of samples into frames: of 20 ms while there is sound and for a second after it, else of 100 ms. */
export interface Framer {
  /** Takes samples from -1 to 1, all or so many of the first; what lies outside is clipped. */
  push(samples: Float32Array, count?: number): void;
}

/**
 * Calls back with each full frame of signed 16-bit samples. It makes no array anew, for an audio thread's sake: what it
 * gives is used again for a later frame, so copy what you keep.
 */
export function createFramer(emit: (frame: Int16Array<ArrayBuffer>) => void): Framer {
  const frame = new Int16Array(frameSamples);
  const given = Array.from(
    { length: frameSamples / shortFrameSamples },
    (_, index) => new Int16Array((index + 1) * shortFrameSamples),
  );
  let filled = 0;
  /** For so many samples more the frames are short. */
  let shortFor = 0;

  return {
    push(samples, count = samples.length) {
      for (let index = 0; index < count; index += 1) {
        const sample = samples[index] as number;
        const value = Math.max(-32_768, Math.min(32_767, Math.round(sample * 32_768)));
        shortFor = Math.abs(value) >= loudSample ? shortForSamples : Math.max(0, shortFor - 1);
        frame[filled] = value;
        filled += 1;
        const isDue = shortFor > 0 ? filled % shortFrameSamples === 0 : filled === frameSamples;
        if (!isDue) continue;
        const full = given[filled / shortFrameSamples - 1];
        filled = 0;
        if (full === undefined) continue;
        for (let at = 0; at < full.length; at += 1) full[at] = frame[at] as number;
        emit(full);
      }
    },
  };
}
