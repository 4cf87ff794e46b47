import { secondEar } from '../../support/needed-programs.ts';
import { provide } from '../../support/prepare.ts';
import { openStudio } from '../../support/sound/voices.ts';
import { startBundledEars } from './ears.ts';
import { extraTable, type Recordings } from './extra.ts';
import { measureMachine } from './machine.ts';
import { measureNegatives, measurePositives } from './measure.ts';
import { type Measured, quickFolder, readMeasured, resultsFolder } from './measured.ts';
import type { Options } from './options.ts';
import { originOf } from './origin.ts';
import { openPeer } from './peer.ts';
import { beginResults } from './results.ts';
import { trialsOf } from './sound/conditions.ts';
import { makeNoises } from './sound/noises.ts';
import { speakIn } from './sound/sound.ts';

/**
 * Measures the parts that are asked for and keeps each result as it comes; what is not asked for is that of the last
 * run.
 * @throws Error in one sentence where a synthesiser, a model or pocketsphinx is missing
 */
export async function measureHearing(
  { parts, hours, size, hasPeer, isQuick }: Options,
  isEnough: () => boolean,
): Promise<Measured> {
  if (parts.length === 0) return readMeasured();
  if (hasPeer) await provide([secondEar]);
  const folder = isQuick ? quickFolder : resultsFolder;
  const studio = await openStudio();
  const ears = await startBundledEars();
  const peer = hasPeer ? await openPeer() : null;
  try {
    const speak = speakIn(studio);
    const setting = { ears, speak, noises: await makeNoises(speak), peer, isEnough };
    const results = (part: string) => beginResults<unknown>(`${folder}/${part}.jsonl`, originOf());
    if (parts.includes('positives')) await measurePositives(setting, trialsOf(size), results('positives'));
    if (parts.includes('negatives')) await measureNegatives(setting, hours, results('negatives'));
    if (parts.includes('machine') && !isEnough()) results('machine').add(await measureMachine(ears, studio));
  } catch (error) {
    // Ctrl-C in a terminal ends the synthesiser and the peer, too: what was measured until then stands.
    if (!isEnough()) throw error;
  } finally {
    await peer?.close();
    await ears.close();
    await studio.close();
  }
  return readMeasured(folder);
}

/** Hears somebody's own recordings; gives their table. */
export async function measureRecordings(recordings: Recordings, hasPeer: boolean): Promise<string> {
  if (hasPeer) await provide([secondEar]);
  const ears = await startBundledEars();
  const peer = hasPeer ? await openPeer() : null;
  try {
    return await extraTable(ears, peer, recordings);
  } finally {
    await peer?.close();
    await ears.close();
  }
}
