import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { framesOf } from '../../../main/cli/frames.ts';
import { readWav } from '../../../main/lib/wav.ts';
import type { AudioFrame } from '../../../shared/audio/frame.ts';
import type { BundledEars } from './ears.ts';
import { hearSound } from './hear-sound.ts';
import { rateWords, shareWords } from './page/counts.ts';
import { table } from './page/table.ts';
import type { Peer } from './peer.ts';
import { reactionTo } from './score.ts';

/** A recording of one's own. */
interface Recording {
  readonly name: string;
  readonly frames: () => readonly AudioFrame[];
}

export interface Recordings {
  /** Each holds one onset of a cramp. */
  readonly positive: readonly Recording[];
  /** Nobody speaks to Charley in them. */
  readonly negative: readonly Recording[];
}

/** @returns the recordings in `positive/` and `negative/` of a folder, or in one sentence what is wrong with it */
export function readRecordings(folder: string): Recordings | string {
  const positive = recordingsIn(join(folder, 'positive'));
  if (typeof positive === 'string') return positive;
  const negative = recordingsIn(join(folder, 'negative'));
  return typeof negative === 'string' ? negative : { positive, negative };
}

function recordingsIn(folder: string): readonly Recording[] | string {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return `There is no folder "${folder}": put recordings of cramp phrases into positive/ and others into negative/.`;
  }
  const recordings: Recording[] = [];
  for (const name of names.toSorted()) {
    const sound = readWav(readFileSync(join(folder, name)));
    if (!sound.ok) return `"${join(folder, name)}" cannot be heard: ${sound.failure.detail}.`;
    recordings.push({ name, frames: () => [...framesOf(sound.value)] });
  }
  return recordings;
}

/** Hears them; the table names files and reactions, never what was heard. */
export async function extraTable(
  ears: BundledEars,
  peer: Peer | null,
  recordings: Recordings,
): Promise<string> {
  const rows: (readonly string[])[] = [];
  const beside = async (sound: readonly AudioFrame[]) =>
    peer === null ? 'not asked' : `${await peer.countIn(sound)}`;
  const count = { begun: 0, asked: 0, falseStarts: 0, ms: 0 };
  for (const { name, frames } of recordings.positive) {
    const sound = frames();
    const { events } = await hearSound(ears, sound, 'idle');
    const reactions = events.map(reactionTo);
    const isBegun = reactions.includes('begins');
    const isAsked = !isBegun && reactions.some((reaction) => reaction.startsWith('asks'));
    count.begun += isBegun ? 1 : 0;
    count.asked += isAsked ? 1 : 0;
    rows.push([
      `positive/${name}`,
      isBegun ? 'began' : isAsked ? 'asked' : '**missed**',
      await beside(sound),
    ]);
  }
  for (const { name, frames } of recordings.negative) {
    const sound = frames();
    const { events, soundMs } = await hearSound(ears, sound, 'idle');
    const reactions = events.map(reactionTo).filter((reaction) => reaction !== 'nothing');
    count.falseStarts += reactions.filter((reaction) => reaction === 'begins').length;
    count.ms += soundMs;
    rows.push([
      `negative/${name}`,
      reactions.length === 0 ? 'nothing' : reactions.join(', '),
      await beside(sound),
    ]);
  }
  const hours = count.ms / 3_600_000;
  const of = recordings.positive.length;
  const missed = of - count.begun - count.asked;
  return [
    table(['Recording', 'What Charley would have done', 'Key phrases that pocketsphinx found'], rows),
    `Begun ${count.begun}, asked about ${count.asked}, missed ${missed} of ${of}: ${shareWords(missed, of)}.`,
    `False starts: ${count.falseStarts} in ${hours.toFixed(2)} h: ${rateWords(count.falseStarts, hours)}.`,
  ].join('\n\n');
}
