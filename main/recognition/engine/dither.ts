/**
 * The noise of a microphone's last bit, for sound that has none: a clean file, or a system's noise gate, is exactly zero
 * between words, which no model learnt. "My calf is cramping" between zeros came out as nothing.
 * @returns what moves each sample of 16 bits by less than one step; the same each time
 */
export function createDither(): (samples: Int16Array) => Float32Array<ArrayBuffer> {
  let seed = 1;
  return (samples) =>
    Float32Array.from(samples, (sample) => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return sample + seed / 2 ** 31 - 1;
    });
}
