import {
  calmShare,
  calmSteps,
  clippedFrom,
  cutWithinSamples,
  gapSamples,
  leastCutOwnSteps,
  leastCutShare,
  leastCutSteps,
  leastSoundBeforeGap,
  leastSoundBeforeLongGap,
  longestGapSamples,
  longestLongGapSamples,
  longGapSamples,
  loudnessFrames,
} from './limits.ts';
import { spanOf } from './span.ts';

/** Finds where sound is cut off: amid it begins a gap, some milliseconds of one value or of a filter that swings out. */
interface GapFinder {
  /**
   * @param step the microphone's, in steps of 16 bits
   * @returns how many gaps have ended in this frame before which sound was cut off
   */
  push(samples: Int16Array, step: number): Cuts;
  forget(): void;
}

interface Cuts {
  /** Of 5 to 150 ms. */
  readonly usual: number;
  /** Of 90 to 250 ms, after sound without a gap. */
  readonly long: number;
}

/** What must be known of the time before a gap, once it has become long enough to be one. */
const keptSamples = 2 * gapSamples;

/**
 * Sound in a room begins at once and ends by and by: each word, each closure and each beat of a voice fades by many
 * steps before it is as calm as a gap, also before a microphone of 8 bits, and a noise gate shuts when it has faded.
 * Sound that is missing stops at whatever it was.
 */
export function createGapFinder(): GapFinder {
  let past = new Int16Array(0);
  /** Samples that were calm up to now; where there were more before the gap could be looked at, it is no gap. */
  let calm = 0;
  /** Samples since the last gap, whatever was before that. */
  let sounding = 0;
  let isCut = false;
  let spans: number[] = [];

  return {
    push(samples, step) {
      const heard = new Int16Array(past.length + samples.length);
      heard.set(past);
      heard.set(samples, past.length);
      spans = [...spans, spanOf(samples)].slice(-loudnessFrames);
      const leastCut = Math.max(
        leastCutSteps,
        leastCutOwnSteps * step,
        (leastCutShare * Math.max(...spans)) / 2,
      );
      let [usual, long] = [0, 0];
      for (let index = past.length; index < heard.length; index += 1) {
        if (isCalmAt(heard, index)) {
          calm += 1;
          if (calm === gapSamples) isCut = isCutBefore(heard, index + 1 - gapSamples, leastCut);
          continue;
        }
        if (isCut && calm <= longestGapSamples) usual += 1;
        if (isCut && isLongGap(calm) && sounding >= leastSoundBeforeLongGap) long += 1;
        sounding = calm >= gapSamples ? 1 : sounding + calm + 1;
        calm = 0;
        isCut = false;
      }
      past = heard.slice(-keptSamples);
      return { usual, long };
    },
    forget() {
      past = new Int16Array(0);
      calm = 0;
      sounding = 0;
      isCut = false;
      spans = [];
    },
  };
}

function isLongGap(samples: number): boolean {
  return samples >= longGapSamples && samples <= longestLongGapSamples;
}

/** One value, or a curve without noise; a filter that swings out from a large value bends by a little more. */
function isCalmAt(samples: Int16Array, index: number): boolean {
  const [first = 0, middle = 0, last = 0] = [samples[index - 4], samples[index - 2], samples[index]];
  const size = Math.max(Math.abs(first), Math.abs(middle), Math.abs(last));
  return bendTo(samples, index) <= calmSteps + calmShare * size;
}

/**
 * By how much the curve bends that ends there, over each second sample: what rings at half of the rate when a resampler
 * meets a cut, one sample up and one down, is no bend in it.
 */
function bendTo(samples: Int16Array, index: number): number {
  return Math.abs((samples[index] ?? 0) - 2 * (samples[index - 2] ?? 0) + (samples[index - 4] ?? 0));
}

/** Whether there was dense sound up to there, and with its end a bend that is large beside what was heard lately. */
function isCutBefore(samples: Int16Array, gapStart: number, leastCut: number): boolean {
  if (gapStart < gapSamples || Math.abs(samples[gapStart] ?? 0) >= clippedFrom) return false;
  let sounding = 0;
  let greatest = 0;
  for (let index = gapStart - gapSamples; index < gapStart; index += 1) {
    if (!isCalmAt(samples, index)) sounding += 1;
    if (index >= gapStart - cutWithinSamples) greatest = Math.max(greatest, bendTo(samples, index));
  }
  return sounding >= leastSoundBeforeGap * gapSamples && greatest >= leastCut;
}
