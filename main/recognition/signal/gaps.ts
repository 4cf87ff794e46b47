import {
  blankSamples,
  blankSteps,
  clippedFrom,
  leastBend,
  leastSoundSteps,
  noiselessBlocks,
  noiselessForBlocks,
  smoothSteps,
  unknownForBlocks,
  valuesRestFromStep,
} from './limits.ts';
import { roughnessOf, spanOf } from './span.ts';

/**
 * What of a frame is missing: blocks of 5 ms between blocks that hold sound, in which there is one value, or what a
 * browser's filter against low hum makes of one: a faint curve without any noise on it.
 */
export interface Gaps {
  readonly blanks: number;
  /** Blocks of sound. */
  readonly sounds: number;
  /** How often it changed from one to the other. */
  readonly changes: number;
}

/** Follows the blocks from frame to frame. */
export interface GapFinder {
  /** @param step the microphone's, in steps of 16 bits */
  push(samples: Int16Array, step: number): Gaps;
  forget(): void;
}

export function createGapFinder(): GapFinder {
  let before: BlockKind | null = null;
  /** Blocks without any noise, in a row. */
  let smoothRun = 0;
  /** How far the last block that was no such curve bends: a gap shows only beside sound that bends by much more. */
  let bend = 0;
  /** Blocks for which a curve without noise is taken for sound: this microphone has such. */
  let noiselessLeft = unknownForBlocks;

  const kindNow = (block: Int16Array, step: number): BlockKind => {
    const isSmooth = isSmoothCurve(block);
    if (!isSmooth) bend = roughnessOf(block).greatest;
    smoothRun = isSmooth ? smoothRun + 1 : 0;
    noiselessLeft = smoothRun >= noiselessBlocks ? noiselessForBlocks : Math.max(0, noiselessLeft - 1);
    const isCurve = isSmooth && noiselessLeft === 0 && bend >= leastBend;
    return isCurve && step < valuesRestFromStep ? 'blank' : kindOf(block, step);
  };
  return {
    push(samples, step) {
      let [blanks, sounds, changes] = [0, 0, 0];
      for (let start = 0; start + blankSamples <= samples.length; start += blankSamples) {
        const kind = kindNow(samples.subarray(start, start + blankSamples), step);
        if (kind === 'faint') continue;
        if (kind === 'every other') changes += 2;
        else if (before !== null && before !== kind) changes += 1;
        blanks += kind === 'sound' ? 0 : 1;
        sounds += kind === 'blank' ? 0 : 1;
        before = kind;
      }
      return { blanks, sounds, changes };
    },
    forget() {
      before = null;
      smoothRun = 0;
      bend = 0;
      noiselessLeft = unknownForBlocks;
    },
  };
}

/** `every other`: of two samples one is missing. `faint`: it may be either. */
type BlockKind = 'blank' | 'sound' | 'every other' | 'faint';

function kindOf(block: Int16Array, step: number): BlockKind {
  const even = spanOf(block, 0, 2);
  const odd = spanOf(block, 1, 2);
  const [narrow, wide] = even.steps < odd.steps ? [even, odd] : [odd, even];
  const isSound = wide.steps >= leastSoundSteps * step;
  if (narrow.steps === 0 && isSound) return 'every other';
  if (isSound) return 'sound';
  const isOneValue = wide.steps === 0 && even.lowest === odd.lowest;
  const isGap = isOneValue && Math.abs(even.lowest) < clippedFrom && step < valuesRestFromStep;
  return isGap ? 'blank' : 'faint';
}

function isSmoothCurve(block: Int16Array): boolean {
  const { steps, lowest } = spanOf(block);
  return steps <= blankSteps && Math.abs(lowest) < clippedFrom && roughnessOf(block).greatest <= smoothSteps;
}
