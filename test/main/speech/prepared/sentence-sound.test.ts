import { describe, expect, it } from 'vitest';
import {
  ceilingDb,
  finishedSound,
  keptMs,
  levelDb,
} from '../../../../main/speech/prepared/sentence-sound.ts';
import { measured } from '../../../support/speech/sound-measure.ts';

const rateHz = 16_000;
const silence = (ms: number): number[] => new Array((ms * rateHz) / 1000).fill(0);
const tone = (ms: number, amplitude: number): number[] =>
  Array.from({ length: (ms * rateHz) / 1000 }, (_, index) => amplitude * Math.sin(index / 3));

function finish(...parts: readonly number[][]) {
  const sound = finishedSound(Float32Array.from(parts.flat()), rateHz);
  if (sound === null) throw new Error('It is silent');
  const samples = Float32Array.from(sound.samples, (sample) => sample / 0x7fff);
  return { ms: (1000 * samples.length) / rateHz, samples, measure: measured(samples, rateHz) };
}

describe('a sentence that is finished', () => {
  it('keeps a few milliseconds of the silence around it, and no more', () => {
    const { ms, measure } = finish(silence(240), tone(500, 0.3), silence(460));
    expect(ms).toBe(500 + 2 * keptMs);
    expect(measure?.leadMs).toBe(keptMs);
  });

  it('keeps a soft beginning, as of an f, and drops a click and noise far away from it', () => {
    const [click, noise, soft] = [[0.3, ...silence(5).slice(1)], tone(100, 0.001), tone(60, 0.01)];
    const { ms } = finish(click, noise, silence(100), soft, tone(500, 0.3), silence(400));
    expect(ms).toBe(560 + 2 * keptMs);
  });

  it.each([0.01, 0.1, 0.6])('is brought to one level from an amplitude of %d', (amplitude) => {
    const { measure } = finish(silence(100), tone(500, amplitude), silence(100));
    expect(measure?.levelDb).toBeCloseTo(levelDb, 0);
  });

  it('stays softer where it would be clipped, and keeps its shape', () => {
    const spikes = tone(500, 0.02).map((sample, index) => (index % 1000 === 500 ? 0.9 : sample));
    const { measure, samples } = finish(spikes);
    expect(measure?.peakDb).toBeLessThanOrEqual(ceilingDb + 0.01);
    expect(measure?.peakDb).toBeGreaterThan(ceilingDb - 0.1);
    expect(samples.filter((sample) => Math.abs(sample) > 0.95)).toHaveLength(0);
  });

  it('begins and ends at nothing, so that nothing clicks', () => {
    const { samples } = finish(tone(500, 0.3));
    expect([samples[0], samples.at(-1)]).toEqual([0, 0]);
    expect(Math.max(...samples.slice(0, 10).map(Math.abs))).toBeLessThan(0.05);
  });

  it('is none where nothing sounds', () => {
    expect(finishedSound(Float32Array.from(silence(300)), rateHz)).toBeNull();
    expect(finishedSound(new Float32Array(), rateHz)).toBeNull();
  });
});
