import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { AudioFrame } from '../../../shared/audio/frame.ts';
import { phrases } from '../../../shared/content/en/phrases/index.ts';

/** Another program that waits for phrases: Debian's pocketsphinx, spotting Charley's onset phrases. */
export interface Peer {
  /** How often it finds any of them in a sound. */
  countIn(frames: readonly AudioFrame[]): Promise<number>;
  close(): Promise<void>;
}

/** The more words, the smaller the ratio that it asks for, as its manual advises (1e-50 to 1); not tuned further. */
const exponentEachWord = 7;
const model = '/usr/share/pocketsphinx/model/en-us';

export async function openPeer(): Promise<Peer> {
  const folder = await mkdtemp(join(tmpdir(), 'charley-peer-'));
  const [keys, sound] = [join(folder, 'keys'), join(folder, 'sound.raw')];
  await writeFile(keys, keyPhrases());
  const args = [
    ...['-infile', sound, '-kws', keys, '-time', 'yes', '-logfn', '/dev/null'],
    ...['-hmm', `${model}/en-us`, '-dict', `${model}/cmudict-en-us.dict`],
  ];
  return {
    async countIn(frames) {
      await writeFile(sound, Buffer.concat(frames.map(({ samples }) => bytesOf(samples))));
      const { stdout } = await promisify(execFile)('pocketsphinx_continuous', args);
      return findingsIn(stdout);
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

function keyPhrases(): string {
  return phrases['cramp.onset']
    .map((phrase) => `${phrase} /1e-${exponentEachWord * phrase.split(' ').length}/\n`)
    .join('');
}

/** It prints each phrase with its beginning, its end and how probable it is. */
export function findingsIn(printed: string): number {
  return printed.split('\n').filter((line) => /^.+ \d+\.\d+ \d+\.\d+ \d+\.\d+$/.test(line.trim())).length;
}

function bytesOf(samples: Int16Array): Buffer {
  return Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
}
