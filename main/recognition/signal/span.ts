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
