import { describe, expect, it } from 'vitest';
import { createResampler } from '../../../shared/audio/resample.ts';

function tone(frequencyHz: number, rateHz: number, seconds: number): Float32Array {
  return Float32Array.from(
    { length: Math.round(rateHz * seconds) },
    (_, index) => 0.5 * Math.sin((2 * Math.PI * frequencyHz * index) / rateHz),
  );
}

/** Resamples in uneven pieces, as a sound card delivers them. */
function resampled(samples: Float32Array, fromHz: number, toHz: number): Float32Array {
  const resampler = createResampler(fromHz, toHz);
  const pieces: number[] = [];
  for (let start = 0, size = 1; start < samples.length; start += size, size = ((size * 7) % 509) + 1) {
    pieces.push(...resampler.push(samples.subarray(start, start + size)));
  }
  return Float32Array.from(pieces);
}

/** The level of what comes out against a tone of amplitude 0.5, in dB, without the ends of the stream. */
function gainDb(frequencyHz: number, fromHz: number, toHz: number): number {
  const settled = resampled(tone(frequencyHz, fromHz, 0.5), fromHz, toHz).slice(200, -200);
  const power = settled.reduce((sum, sample) => sum + sample * sample, 0) / settled.length;
  return 10 * Math.log10(power / 0.125);
}

describe('the resampler', () => {
  it.each([44_100, 48_000, 96_000])('passes speech up to 7.4 kHz from %i Hz', (fromHz) => {
    for (const frequencyHz of [100, 440, 1_000, 3_000, 7_000, 7_400]) {
      expect(Math.abs(gainDb(frequencyHz, fromHz, 16_000)), `${frequencyHz} Hz`).toBeLessThan(1);
    }
  });

  it.each([44_100, 48_000, 96_000])('lets no tone above 9 kHz alias from %i Hz', (fromHz) => {
    for (const frequencyHz of [9_000, 10_000, 12_000, 15_000, 17_000, 20_000]) {
      expect(gainDb(frequencyHz, fromHz, 16_000), `${frequencyHz} Hz`).toBeLessThan(-40);
    }
  });

  it('raises 8 kHz to 16 kHz without an image', () => {
    expect(Math.abs(gainDb(3_000, 8_000, 16_000))).toBeLessThan(1);
    const samples = resampled(tone(3_000, 8_000, 0.5), 8_000, 16_000).slice(200, -200);
    const wanted = samples.map((_, index) => Math.sin((2 * Math.PI * 3_000 * index) / 16_000));
    const quadrature = samples.map((_, index) => Math.cos((2 * Math.PI * 3_000 * index) / 16_000));
    const along = (axis: Float32Array) =>
      samples.reduce((sum, sample, index) => sum + sample * (axis[index] ?? 0), 0) / samples.length;
    const tonePower = 2 * (along(wanted) ** 2 + along(quadrature) ** 2);
    const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
    expect(10 * Math.log10(Math.abs(power - tonePower) / power)).toBeLessThan(-40);
  });

  it.each([8_000, 11_025, 22_050, 44_100, 48_000, 96_000])(
    'neither gains nor loses a sample from %i Hz over a long stream',
    (fromHz) => {
      const resampler = createResampler(fromHz, 16_000);
      const piece = new Float32Array(128);
      let taken = 0;
      let given = 0;
      for (let count = 0; count < 4_001; count += 1) {
        taken += piece.length;
        given += resampler.push(piece).length;
        expect(Math.abs(given - (taken * 16_000) / fromHz)).toBeLessThanOrEqual(1);
      }
    },
  );

  it('gives the same samples however the stream is cut', () => {
    const samples = tone(440, 44_100, 0.2);
    expect(resampled(samples, 44_100, 16_000)).toEqual(createResampler(44_100, 16_000).push(samples));
  });

  it('passes 16 kHz on as it is', () => {
    const samples = tone(440, 16_000, 0.1);
    expect(createResampler(16_000, 16_000).push(samples)).toEqual(samples);
  });

  it('refuses what is no sample rate', () => {
    for (const rateHz of [0, -1, Number.NaN, 44_100.5]) {
      expect(() => createResampler(rateHz, 16_000)).toThrow(RangeError);
    }
  });
});
