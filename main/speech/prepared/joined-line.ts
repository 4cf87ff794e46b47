import { createHash } from 'node:crypto';
import type { PreparedLine } from './prepared-lines.ts';
import { monoWav } from './sealed-sound.ts';
import type { SentenceSound } from './sentence-sound.ts';

/** Between two sentences of one utterance: time to take in the first. [PJ] */
export const pauseMs = 300;

/** Sentences as one utterance; undefined where there is none, or where they are not of one voice. */
export function joinedLine(
  parts: readonly (readonly [id: string, sound: SentenceSound])[],
): PreparedLine | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const { rateHz } = first[1];
  if (parts.some(([, sound]) => sound.rateHz !== rateHz)) return undefined;
  const pause = Math.round((pauseMs * rateHz) / 1000);
  const spoken = parts.reduce((sum, [, { samples }]) => sum + samples.length, 0);
  const samples = new Int16Array(spoken + pause * (parts.length - 1));
  let from = 0;
  for (const [, sound] of parts) {
    samples.set(sound.samples, from);
    from += sound.samples.length + pause;
  }
  const wav = monoWav({ rateHz, samples });
  const id = createHash('sha256')
    .update([pauseMs, ...parts.map(([part]) => part)].join(' '))
    .digest('hex');
  return { id: id.slice(0, 32), durationMs: (1000 * samples.length) / rateHz, read: () => wav };
}
