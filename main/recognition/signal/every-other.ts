import { leastSoundSteps, missingBlockSamples } from './limits.ts';
import { spanOf } from './span.ts';

/**
 * In how many blocks of 5 ms of two samples one is missing, as where a stereo stream is read as one channel.
 * @param step the microphone's, in steps of 16 bits: one of 8 bits changes by a lone sample in a quiet room
 */
export function everyOtherMissing(samples: Int16Array, step: number): number {
  let blocks = 0;
  for (let start = 0; start + missingBlockSamples <= samples.length; start += missingBlockSamples) {
    const block = samples.subarray(start, start + missingBlockSamples);
    const [narrow = 0, wide = 0] = [spanOf(block, 0, 2), spanOf(block, 1, 2)].sort(
      (one, other) => one - other,
    );
    if (narrow === 0 && wide >= leastSoundSteps * step) blocks += 1;
  }
  return blocks;
}
