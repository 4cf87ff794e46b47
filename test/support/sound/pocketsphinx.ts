import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { readWav } from '../../../main/lib/wav.ts';
import { sampleRateHz } from '../../../shared/audio/frame.ts';
import { createResampler } from '../../../shared/audio/resample.ts';

/**
 * What Debian's pocketsphinx, which knows nothing of Charley, hears in a WAV file.
 * @param rawFile where its samples are laid for that
 * @throws Error where it is not installed, or the file is no sound
 */
export function heardByPocketsphinx(wavFile: string, rawFile: string): string {
  const read = readWav(readFileSync(wavFile));
  if (!read.ok) throw new Error(`${wavFile}: ${read.failure.detail}`);
  const resampler = createResampler(read.value.sampleRateHz, sampleRateHz);
  const pieces = [...read.value.pieces()].map((piece) => resampler.push(piece));
  const silence = new Float32Array(sampleRateHz / 2);
  const samples = Buffer.concat([silence, ...pieces, silence].map(sixteenBits));
  writeFileSync(rawFile, samples);
  return execFileSync('pocketsphinx_continuous', ['-infile', rawFile, '-logfn', '/dev/null'], {
    encoding: 'utf8',
  })
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function sixteenBits(samples: Float32Array): Buffer {
  const bytes = Buffer.alloc(samples.length * 2);
  for (const [index, sample] of samples.entries()) {
    bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), index * 2);
  }
  return bytes;
}
