/** From the lowest sample to the highest, of all or of each second, third, … one. */
export function spanOf(
  samples: Int16Array,
  from = 0,
  step = 1,
): { readonly lowest: number; readonly steps: number } {
  let lowest = 32_767;
  let highest = -32_768;
  for (let index = from; index < samples.length; index += step) {
    const sample = samples[index] ?? 0;
    if (sample < lowest) lowest = sample;
    if (sample > highest) highest = sample;
  }
  return { lowest, steps: highest - lowest };
}

/** By how many steps the samples bend from one to the next (their second difference): noise does, a slow curve does not. */
export function roughnessOf(samples: Int16Array): { readonly mean: number; readonly greatest: number } {
  let sum = 0;
  let greatest = 0;
  for (let index = 2; index < samples.length; index += 1) {
    const bend = Math.abs(bendAt(samples, index));
    sum += bend;
    if (bend > greatest) greatest = bend;
  }
  return { mean: sum / Math.max(1, samples.length - 2), greatest };
}

/** The second difference that ends there. */
export function bendAt(samples: Int16Array, index: number): number {
  return (samples[index] ?? 0) - 2 * (samples[index - 1] ?? 0) + (samples[index - 2] ?? 0);
}
