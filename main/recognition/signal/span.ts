/** From the lowest sample to the highest, of all or of each second, third, … one. */
export function spanOf(samples: Int16Array, from = 0, step = 1): number {
  let lowest = 32_767;
  let highest = -32_768;
  for (let index = from; index < samples.length; index += step) {
    const sample = samples[index] ?? 0;
    if (sample < lowest) lowest = sample;
    if (sample > highest) highest = sample;
  }
  return highest - lowest;
}

/** By how much the samples bend from one to the next, on average: noise does, a slow curve does not. */
export function roughnessOf(samples: Int16Array): number {
  let sum = 0;
  for (let index = 2; index < samples.length; index += 1) sum += Math.abs(bendAt(samples, index));
  return sum / Math.max(1, samples.length - 2);
}

/** The second difference that ends there. */
export function bendAt(samples: Int16Array, index: number): number {
  return (samples[index] ?? 0) - 2 * (samples[index - 1] ?? 0) + (samples[index - 2] ?? 0);
}
