import { expect, it } from 'vitest';
import { createDither } from '../../../../main/recognition/engine/dither.ts';

const ditherOf = (samples: Int16Array, dither = createDither()) => {
  const into = new Float32Array(samples.length);
  dither(samples, into);
  return into;
};

it('gives exact zeros the noise of a quiet room, -69 dB, and moves no sample by more than 20 steps', () => {
  const samples = Int16Array.from({ length: 1_600 }, (_, at) => (at < 800 ? 0 : 20_000));
  const dithered = ditherOf(samples);
  const steps = dithered.map((sample, at) => sample - (samples[at] ?? 0));
  expect(Math.max(...steps.map(Math.abs))).toBeLessThanOrEqual(20);
  const rms = Math.sqrt(steps.reduce((sum, step) => sum + step * step, 0) / steps.length);
  expect(20 * Math.log10(rms / 32_768)).toBeCloseTo(-69, 0);
  expect(new Set(dithered.slice(0, 800)).size).toBeGreaterThan(700);
});

it('goes on where it was: one chunk is not noised as the next', () => {
  const dither = createDither();
  const silence = new Int16Array(160);
  expect(ditherOf(silence, dither)).not.toEqual(ditherOf(silence, dither));
});
