import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { removeFolder } from '../../support/remove-folder.ts';
import { openStudio } from '../../support/sound/voices.ts';
import { startBundledEars } from './ears.ts';
import { measurePositives } from './measure.ts';
import { readMeasured } from './measured.ts';
import { originOf } from './origin.ts';
import { tablesOf } from './page/tables.ts';
import { beginResults } from './results.ts';
import { trialsOf } from './sound/conditions.ts';
import { makeNoises } from './sound/noises.ts';
import { speakIn } from './sound/sound.ts';

it('hears two phrases through the whole path and keeps, counts and tells them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'charley-bench-'));
  const studio = await openStudio();
  const ears = await startBundledEars();
  try {
    const speak = speakIn(studio);
    const setting = { ears, speak, noises: await makeNoises(speak), peer: null, isEnough: () => false };
    const loud = trialsOf({ inLevels: 1, inNoises: 0, inRooms: 0, commands: 0 }).slice(0, 2);
    await measurePositives(setting, loud, beginResults(join(folder, 'positives.jsonl'), originOf()));
    const measured = readMeasured(folder);
    expect(measured.positives?.rows.map(({ accepted }) => accepted)).toEqual([true, true]);
    expect(measured.positives?.rows[0]?.score).toBeGreaterThan(2);
    expect(tablesOf(measured)).toContain('| -20 dB | 2 + 0 of 2;');
  } finally {
    await ears.close();
    await studio.close();
    await removeFolder(folder);
  }
});
