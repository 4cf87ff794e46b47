/**
 * In steps of 16 bits: noise of -69 dB. A browser's noise suppression, a noise gate or a clean file leave between and
 * beneath words less than any room has in which the models learnt; "I have a cramp" at -52 dB over the last bit came out
 * as "I have" or nothing with 11 of 16 synthetic voices, and whole with all over this noise (`docs/history/hearing.md`).
 */
const mostSteps = 20;

/**
 * The noise of a quiet room, for sound that has less.
 * @returns what writes each sample of 16 bits by less than `mostSteps`; the same each time
 */
export function createDither(): (samples: Int16Array, into: Float32Array) => void {
  let seed = 1;
  return (samples, into) => {
    for (let index = 0; index < samples.length; index += 1) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      into[index] = (samples[index] as number) + mostSteps * (seed / 2 ** 31 - 1);
    }
  };
}
