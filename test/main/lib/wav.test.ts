import { describe, expect, it } from 'vitest';
import { readWav } from '../../../main/lib/wav.ts';
import { type WavShape, wavOf } from '../../support/sound/wav-files.ts';

const samples = [0, 0.5, -0.5, 0.25, 1, -1];

function readSamples(bytes: Buffer): number[] {
  const sound = readWav(bytes);
  if (!sound.ok) throw new Error(sound.failure.detail);
  return Array.from(sound.value.pieces()).flatMap((piece) => Array.from(piece));
}

function refusal(bytes: Buffer): string {
  const sound = readWav(bytes);
  return sound.ok ? 'none' : `${sound.failure.code}: ${sound.failure.detail}`;
}

describe('the reader of WAV files', () => {
  const shapes: readonly Partial<WavShape>[] = [
    { bitsPerSample: 8 },
    { bitsPerSample: 16 },
    { bitsPerSample: 24 },
    { bitsPerSample: 32 },
    { bitsPerSample: 32, encoding: 3 },
    { bitsPerSample: 64, encoding: 3 },
    { bitsPerSample: 16, header: 'extensible' },
    { bitsPerSample: 32, encoding: 3, header: 'extensible' },
  ];
  it.each(shapes)('reads samples as %o', (shape) => {
    const read = readSamples(wavOf(samples, shape));
    expect(read).toHaveLength(samples.length);
    for (const [index, sample] of samples.entries()) {
      expect(Math.abs((read[index] ?? 9) - sample)).toBeLessThan(shape.bitsPerSample === 8 ? 0.01 : 0.001);
    }
  });

  it('mixes stereo down to mono', () => {
    expect(readSamples(wavOf([0.5, 0.5, 1, 0], { channels: 2, encoding: 3, bitsPerSample: 32 }))).toEqual([
      0.5, 0.5,
    ]);
  });

  it('hears one channel where the two cancel each other out', () => {
    const opposed = wavOf([0.5, -0.5, 0.25, -0.25], { channels: 2, encoding: 3, bitsPerSample: 32 });
    expect(readSamples(opposed)).toEqual([0.5, 0.25]);
    const oneSided = wavOf([0, 0.5, 0, 0.25], { channels: 2, encoding: 3, bitsPerSample: 32 });
    expect(readSamples(oneSided)).toEqual([0.25, 0.125]);
  });

  it.each([0, 999, 384_001, 20_000_000, 4_294_967_295])('refuses a rate of %i Hz', (sampleRateHz) => {
    const bytes = wavOf(samples);
    bytes.writeUInt32LE(sampleRateHz, 24);
    expect(refusal(bytes)).toBe(`audio-unreadable: a rate of ${sampleRateHz} Hz`);
  });

  it('reads any length at any rate, a second at a time', () => {
    const sound = readWav(
      wavOf(
        Array.from({ length: 25_000 }, () => 0),
        { sampleRateHz: 11_025 },
      ),
    );
    if (!sound.ok) throw new Error(sound.failure.detail);
    expect(sound.value.sampleRateHz).toBe(11_025);
    expect(Array.from(sound.value.pieces(), ({ length }) => length)).toEqual([11_025, 11_025, 2_950]);
  });

  it('reads what there is of a file whose header promises more, as a stream’s does', () => {
    const bytes = wavOf(samples);
    bytes.writeUInt32LE(0x7fffffff, bytes.length - 2 * samples.length - 4);
    expect(readSamples(bytes)).toHaveLength(samples.length);
  });

  it('says what it cannot read', () => {
    expect(refusal(Buffer.from('ID3 music'))).toBe('audio-unreadable: this is no WAV file');
    expect(refusal(Buffer.alloc(0))).toBe('audio-unreadable: this is no WAV file');
    expect(refusal(wavOf(samples).subarray(0, 20))).toBe('audio-unreadable: its format is missing');
    expect(refusal(wavOf(samples).subarray(0, 36))).toBe('audio-unreadable: its sound is missing');
    expect(refusal(wavOf(samples, { encoding: 7, bitsPerSample: 8 }))).toBe(
      'audio-unreadable: 8 bits in encoding 7',
    );
    expect(refusal(wavOf(samples, { channels: 6 }))).toBe('audio-unreadable: 6 channels');
    expect(refusal(wavOf(samples, { sampleRateHz: 0 }))).toBe('audio-unreadable: a rate of 0 Hz');
  });
});
