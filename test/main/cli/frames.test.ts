import { describe, expect, it } from 'vitest';
import { framesOf } from '../../../main/cli/frames.ts';
import { readWav } from '../../../main/lib/wav.ts';
import { frameSamples, shortFrameSamples } from '../../../shared/audio/frame.ts';
import { wavOf } from '../../support/sound/wav-files.ts';

/** The frames of half a second of quiet, half a second of a voice and a tenth of quiet, as a file at this rate. */
function framesAt(sampleRateHz: number) {
  const samples = [
    ...Array.from({ length: sampleRateHz / 2 }, () => 0),
    ...Array.from({ length: sampleRateHz / 2 }, (_, at) => Math.sin(at / 20) / 2),
    ...Array.from({ length: sampleRateHz / 10 }, () => 0),
  ];
  const sound = readWav(wavOf(samples, { sampleRateHz }));
  if (!sound.ok) throw new Error(sound.failure.detail);
  return [...framesOf(sound.value)];
}

describe('the frames of a file', () => {
  it('are long while it is quiet, short while there is sound and the second after, as those of the page', () => {
    const lengths = framesAt(16_000).map(({ samples }) => samples.length);
    expect(lengths.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => frameSamples));
    expect(new Set(lengths.slice(5, 75))).toEqual(new Set([shortFrameSamples]));
    expect(lengths.slice(-10)).toEqual(Array.from({ length: 10 }, () => frameSamples));
  });

  it.each([16_000, 48_000])(
    'hold all of it at %i Hz, with the silence that ends what was said last',
    (rateHz) => {
      const frames = framesAt(rateHz);
      const seconds = frames.reduce((sum, { samples }) => sum + samples.length, 0) / 16_000;
      expect(seconds).toBeGreaterThan(3);
      expect(seconds).toBeLessThanOrEqual(3.1);
    },
  );

  it('are counted from 0, and none is the memory of another', () => {
    const frames = framesAt(16_000);
    expect(frames.map(({ sequence }) => sequence)).toEqual([...frames.keys()]);
    expect(new Set(frames.map(({ samples }) => samples.buffer)).size).toBe(frames.length);
  });
});
