import { sampleRateHz } from '../../../shared/audio/frame.ts';
import { leastRoughness, longestLoopMs, repeatedSamples, roundingSteps, stillSteps } from './limits.ts';
import { roughnessOf, spanOf } from './span.ts';
import { isTone } from './tone.ts';

/** Finds sound that was there before, to the bit or its rounding: a driver or a page that plays one buffer again and again. */
interface Repetition {
  /**
   * Whether the end of this frame was heard shortly before. Stillness repeats nothing.
   * @param step the microphone's, in steps of 16 bits
   */
  repeats(samples: Int16Array, step: number): boolean;
  forget(): void;
}

const keptSamples = Math.round((longestLoopMs * sampleRateHz) / 1_000) + repeatedSamples;

export function createRepetition(): Repetition {
  let past = new Int16Array(0);
  return {
    repeats(samples, step) {
      const heard = new Int16Array(past.length + samples.length);
      heard.set(past);
      heard.set(samples, past.length);
      past = heard.slice(-keptSamples);
      const endStart = past.length - repeatedSamples;
      if (endStart <= 0) return false;
      const end = past.subarray(endStart);
      if (spanOf(end) <= stillSteps * step) return false;
      const isRounded = roughnessOf(end) >= leastRoughness && !isTone(end);
      return isRepeated(past, endStart, isRounded ? roundingSteps : 0);
    },
    forget() {
      past = new Int16Array(0);
    },
  };
}

/** Whether what begins there, and goes on to the end, also begins somewhere before. */
function isRepeated(heard: Int16Array, from: number, tolerance: number): boolean {
  for (let candidate = from - 1; candidate >= 0; candidate -= 1) {
    let index = from;
    while (index < heard.length && isNear(heard[index - from + candidate], heard[index], tolerance))
      index += 1;
    if (index === heard.length) return true;
  }
  return false;
}

function isNear(one = 0, other = 0, tolerance: number): boolean {
  return one - other <= tolerance && other - one <= tolerance;
}
