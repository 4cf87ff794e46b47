import { expect, it } from 'vitest';
import { createDither } from '../../../../main/recognition/engine/dither.ts';

const ditherOf = (samples: Int16Array, dither = createDither()) => {
  const into = new Float32Array(samples.length);
  dither(samples, into);
  return into;
};

it('gives exact zeros a noise of the last bit, and moves no sample by more than one step', () => {
  const samples = Int16Array.from({ length: 1_600 }, (_, at) => (at < 800 ? 0 : 20_000));
  const dithered = ditherOf(samples);
  const steps = dithered.map((sample, at) => sample - (samples[at] ?? 0));
  expect(Math.max(...steps.map(Math.abs))).toBeLessThanOrEqual(1);
  expect(new Set(dithered.slice(0, 800)).size).toBeGreaterThan(700);
});

it('goes on where it was: one chunk is not noised as the next', () => {
  const dither = createDither();
  const silence = new Int16Array(160);
  expect(ditherOf(silence, dither)).not.toEqual(ditherOf(silence, dither));
});
