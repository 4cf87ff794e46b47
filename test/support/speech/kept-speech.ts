import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A sound device that keeps what is played on it: the file plugin of ALSA. It plays faster than a loudspeaker. */
export interface KeptSpeech {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** What was played last. */
  take(): Played;
  remove(): void;
}

export interface Played {
  readonly seconds: number;
  /** The largest sample, 1 is full scale. */
  readonly peak: number;
  /** The silence before the first sound (above a fiftieth of full scale). */
  readonly leadSeconds: number;
}

export function keepSpeech(): KeptSpeech {
  const folder = mkdtempSync(join(tmpdir(), 'charley-speech-'));
  const file = join(folder, 'speech.wav');
  const configuration = join(folder, 'asound.conf');
  writeFileSync(
    configuration,
    `pcm.!default { type file slave.pcm "null" file "${file}" format "wav" }\npcm.null { type null }\n`,
  );
  return {
    folder,
    environment: { ...process.env, ALSA_CONFIG_PATH: configuration },
    take: () => readPlayed(readFileSync(file)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A machine without a sound card, whatever this one has. */
export function noSoundDevice(folder: string): NodeJS.ProcessEnv {
  const configuration = join(folder, 'silent.conf');
  writeFileSync(configuration, 'pcm.!default { type hw card 31 }\n');
  return { ...process.env, ALSA_CONFIG_PATH: configuration };
}

/** @throws Error that says what to install where there is no Festival */
export function requireFestival(): void {
  if (spawnSync('festival', ['--version']).error === undefined) return;
  throw new Error(
    'The tests of the voice need Festival: apt-get install festival festvox-kallpc16k alsa-utils',
  );
}

/** ALSA's file plugin writes a plain header of 44 bytes; 16-bit mono samples follow. */
function readPlayed(wav: Buffer): Played {
  const data = wav.subarray(44, wav.length - (wav.length % 2));
  const samples = Array.from({ length: data.length / 2 }, (_, index) => data.readInt16LE(2 * index));
  const rateHz = wav.readUInt32LE(24);
  return {
    seconds: samples.length / rateHz,
    peak: samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0) / 32_768,
    leadSeconds: samples.findIndex((sample) => Math.abs(sample) > 32_768 / 50) / rateHz,
  };
}
