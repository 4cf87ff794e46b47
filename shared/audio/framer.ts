import { frameSamples, sampleRateHz, shortFrameSamples } from './frame.ts';

/** Above the noise of most microphones, below the voices that the ears take: −40 dB of full scale. [PJ] */
const loudSample = 32_768 / 100;
/** Longer than any wait for a phrase's end. */
const shortForSamples = sampleRateHz;

/** Cuts a stream of samples into frames: of 20 ms while there is sound and for a second after it, else of 100 ms. */
interface Framer {
  /** Takes samples from -1 to 1; what lies outside is clipped. */
  push(samples: Float32Array): void;
}

/** Calls back with each full frame of signed 16-bit samples, an array of its own. */
export function createFramer(emit: (frame: Int16Array<ArrayBuffer>) => void): Framer {
  const frame = new Int16Array(frameSamples);
  let filled = 0;
  /** For so many samples more the frames are short. */
  let shortFor = 0;

  return {
    push(samples) {
      for (const sample of samples) {
        const value = Math.max(-32_768, Math.min(32_767, Math.round(sample * 32_768)));
        shortFor = Math.abs(value) >= loudSample ? shortForSamples : Math.max(0, shortFor - 1);
        frame[filled] = value;
        filled += 1;
        const isDue = shortFor > 0 ? filled % shortFrameSamples === 0 : filled === frameSamples;
        if (!isDue) continue;
        const full = frame.slice(0, filled);
        filled = 0;
        emit(full);
      }
    },
  };
}
