import { readFileSync, writeFileSync } from 'node:fs';
import { readWav } from '../../../main/lib/wav.ts';
import { createResampler } from '../../../shared/audio/resample.ts';
import { type Studio, voices } from '../sound/voices.ts';
import { wavOf } from '../sound/wav-files.ts';

/** What lies on the tape: words at a time, in a quiet room. */
export interface Cue {
  readonly atMs: number;
  readonly words: string;
}

/** Chromium's own rate for a fake microphone's file. */
export const tapeRateHz = 48_000;

/** What a microphone makes of a sound: samples from -1 to 1, at the tape's rate. */
export type Microphone = (samples: readonly number[]) => readonly number[];

/** A WAV for Chromium's fake microphone: these words by one synthetic voice, over a quiet room's noise. */
export async function recordTape(
  studio: Studio,
  file: string,
  cues: readonly Cue[],
  lengthMs: number,
  voiceName = 'espeak-ng en-us',
  microphone: Microphone = (samples) => samples,
): Promise<void> {
  const voice = voices.find(({ name }) => name === voiceName);
  if (voice === undefined) throw new Error(`There is no voice ${voiceName}.`);
  const samples = roomNoise((lengthMs * tapeRateHz) / 1_000);
  for (const { atMs, words } of cues) {
    const sound = readWav(readFileSync(await studio.speak(voice, words)));
    if (!sound.ok) throw new Error(`${voiceName} made no WAV: ${sound.failure.detail}`);
    const resampler = createResampler(sound.value.sampleRateHz, tapeRateHz);
    let at = Math.round((atMs * tapeRateHz) / 1_000);
    for (const piece of sound.value.pieces()) {
      for (const sample of resampler.push(piece)) {
        samples[at] = (samples[at] ?? 0) + sample * 0.7;
        at += 1;
      }
    }
  }
  writeFileSync(file, wavOf(microphone(samples), { sampleRateHz: tapeRateHz, before: 'nothing' }));
}

/** A WAV for Chromium's fake microphone: a quiet room's noise. */
export function recordRoom(file: string, lengthMs: number): void {
  writeFileSync(file, wavOf(roomNoise((lengthMs * tapeRateHz) / 1_000), { sampleRateHz: tapeRateHz }));
}

/** About −66 dB, the same each time. */
function roomNoise(count: number): number[] {
  let seed = 7;
  return Array.from({ length: count }, () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return (seed / 2 ** 31 - 1) * 0.0008;
  });
}
