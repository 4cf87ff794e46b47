import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { readWav } from '../../../main/lib/wav.ts';
import { heardByPocketsphinx } from '../sound/pocketsphinx.ts';

/** A sound device that keeps each utterance as a WAV of its own, in the order in which they were played. */
export interface SpokenFiles {
  readonly environment: NodeJS.ProcessEnv;
  count(): number;
  /** Settles with the time (of `performance`) at which the next utterance has its first samples on the device. */
  nextSound(): Promise<number>;
  /** How long the newest utterance is silent before its first sound (above a fiftieth of full scale). */
  newestLeadMs(): number;
  /** What Debian's pocketsphinx, which knows nothing of Charley, hears in the utterance with this number. */
  recognised(index: number): string;
  remove(): void;
}

export function keepSpokenFiles(): SpokenFiles {
  const folder = mkdtempSync(join(tmpdir(), 'charley-spoken-'));
  const configuration = join(folder, 'asound.conf');
  const file = join(folder, 'spoken');
  writeFileSync(
    configuration,
    `pcm.!default { type file slave.pcm "null" file "${file}" format "wav" truncate false }\npcm.null { type null }\n`,
  );
  const files = (): readonly string[] =>
    readdirSync(folder)
      .filter((name) => name.startsWith('spoken'))
      .toSorted();
  return {
    environment: { ...process.env, ALSA_CONFIG_PATH: configuration },
    count: () => files().length,
    nextSound: () => nextSound(folder, files()),
    newestLeadMs: () => leadMs(join(folder, files().at(-1) ?? 'missing')),
    recognised: (index) =>
      heardByPocketsphinx(join(folder, files()[index] ?? 'missing'), join(folder, 'to-recognise.raw')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A WAV's header alone is 44 bytes. */
function nextSound(folder: string, before: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const watcher = watch(folder, (_event, name) => {
      if (name === null || !name.startsWith('spoken') || before.includes(name)) return;
      if (statSync(join(folder, name)).size <= 44) return;
      watcher.close();
      resolve(performance.now());
    });
  });
}

function leadMs(wavFile: string): number {
  const read = readWav(readFileSync(wavFile));
  if (!read.ok) throw new Error(`${wavFile}: ${read.failure.detail}`);
  let silent = 0;
  for (const piece of read.value.pieces()) {
    const first = piece.findIndex((sample) => Math.abs(sample) > 1 / 50);
    if (first >= 0) return (1_000 * (silent + first)) / read.value.sampleRateHz;
    silent += piece.length;
  }
  return 0;
}
