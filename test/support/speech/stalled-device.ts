import { execFileSync } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A sound device that takes the beginning of one utterance and then no more, as a loudspeaker takes no more than it
 * plays: whoever plays a long text on it is still speaking. It can be used once.
 */
export interface StalledDevice {
  readonly environment: NodeJS.ProcessEnv;
  /** Settles when the first samples are played. */
  readonly started: Promise<void>;
  /** Lets everything through that is still in the pipe; settles when nobody has the device open any more. */
  drain(): Promise<void>;
  remove(): void;
}

export function openStalledDevice(): StalledDevice {
  const folder = mkdtempSync(join(tmpdir(), 'charley-stalled-'));
  const pipe = join(folder, 'samples');
  const configuration = join(folder, 'asound.conf');
  execFileSync('mkfifo', [pipe]);
  writeFileSync(
    configuration,
    `pcm.!default { type file slave.pcm "null" file "${pipe}" format "raw" }\npcm.null { type null }\n`,
  );
  const samples = createReadStream(pipe);
  const closed = new Promise<void>((resolve) => samples.once('close', () => resolve()));
  const started = new Promise<void>((resolve) =>
    samples.once('data', () => {
      samples.pause();
      resolve();
    }),
  );
  return {
    environment: { ...process.env, ALSA_CONFIG_PATH: configuration },
    started,
    drain() {
      samples.resume();
      return closed;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
