import { describe, expect, it } from 'vitest';
import { readWav } from '../../../../main/lib/wav.ts';
import { monoWav, sealed, unsealed } from '../../../../main/speech/prepared/sealed-sound.ts';

const sound = { rateHz: 32_000, samples: Int16Array.from([0, 1, -1, 32_767, -32_768, 5]) };
const file = sealed('a line', sound);

describe('a sealed sound', () => {
  it('is read as it was written', () => {
    expect(unsealed('a line', file)).toEqual(sound);
  });

  it('is a WAV file for everybody else, too', () => {
    for (const wav of [file, monoWav(sound)]) {
      const read = readWav(wav);
      if (!read.ok) throw new Error(read.failure.detail);
      expect(read.value.sampleRateHz).toBe(32_000);
      const samples = [...read.value.pieces()].flatMap((piece) => [...piece]);
      expect(samples).toEqual([...sound.samples].map((sample) => sample / 0x8000));
    }
  });

  it('is none where a single bit of it was changed, wherever it stands behind the first words of its head', () => {
    for (let at = 44; at < file.length - 8 - 32; at += 1) {
      const damaged = Buffer.from(file);
      damaged[at] = Number(damaged[at]) ^ 1;
      expect(unsealed('a line', damaged), `byte ${at}`).toBeNull();
    }
    const slower = Buffer.from(file);
    slower.writeUInt32LE(16_000, 24);
    expect(unsealed('a line', slower)).toBeNull();
  });

  it('is none where it is cut short, empty, or longer than it was', () => {
    for (let length = 0; length < file.length; length += 1)
      expect(unsealed('a line', file.subarray(0, length)), `${length} bytes`).toBeNull();
    expect(unsealed('a line', Buffer.concat([file, Buffer.alloc(2)]))).toBeNull();
  });

  it('is none under another name', () => {
    expect(unsealed('another line', file)).toBeNull();
  });
});
