import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { frameSamples, sampleRateHz } from '../../../shared/audio/frame.ts';
import { readWav } from '../../lib/wav.ts';

/**
 * "I have a cramp", as a synthetic voice says it (flite's rms, 1.3 s), in frames of 100 ms: what an ear must always
 * hear. None where the file is missing or is not one of 16 kHz.
 * @param folder holds the models that came with Charley
 */
export function readKnownPhrase(folder: string): readonly Int16Array[] {
  const sound = readWav(readOrNothing(join(folder, 'known-phrase.wav')));
  if (!sound.ok || sound.value.sampleRateHz !== sampleRateHz) return [];
  const samples = [...sound.value.pieces()].flatMap((piece) => [...piece].map((sample) => sample * 0x8000));
  const count = Math.ceil(samples.length / frameSamples);
  return Array.from({ length: count }, (_, index) =>
    Int16Array.from(samples.slice(index * frameSamples, (index + 1) * frameSamples)),
  );
}

function readOrNothing(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
