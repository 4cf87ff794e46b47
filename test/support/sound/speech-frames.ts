import { readFile } from 'node:fs/promises';
import { framesOf } from '../../../main/cli/frames.ts';
import { readWav } from '../../../main/lib/wav.ts';
import { inFrames } from './sounds.ts';
import type { Studio, Voice } from './voices.ts';

/** A text as a microphone would hear it spoken, with two seconds of silence after it, in frames of 100 ms. */
export async function speakFrames(studio: Studio, voice: Voice, text: string): Promise<Int16Array[]> {
  const sound = readWav(await readFile(await studio.speak(voice, text)));
  if (!sound.ok) throw new Error(`${voice.name} gave no sound: ${sound.failure.detail}`);
  const samples = Array.from(framesOf(sound.value)).flatMap((frame) => [...frame.samples]);
  return inFrames(Int16Array.from(samples));
}

/** The frames, counted from 0, in a room with a noise of its own (RMS, in dB below full scale). */
export function inRoom(
  frames: readonly Int16Array[],
  roomDb: number,
): { sequence: number; samples: Int16Array }[] {
  let seed = 1;
  const peak = Math.sqrt(3) * 10 ** (roomDb / 20) * 0x8000;
  return frames.map((samples, sequence) => ({
    sequence,
    samples: samples.map((sample) => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.max(-0x8000, Math.min(0x7fff, Math.round(sample + peak * (seed / 2 ** 31 - 1))));
    }),
  }));
}
