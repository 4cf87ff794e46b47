import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { log } from '../../../main/cli/log.ts';
import { settings } from '../../../main/cli/settings.ts';
import { createDiaryFile } from '../../../main/storage/diary-file.ts';
import { episode } from '../../shared/diary/samples.ts';
import { lookAtPdf, realPrinter } from '../../support/printer.ts';
import { ownFolder } from '../storage/folder.ts';
import { runsOf } from './stored-run.ts';

describe('charley log sheet', () => {
  it('writes a real PDF where the file ends in .pdf', async () => {
    const folder = ownFolder();
    await createDiaryFile(folder).save(episode());
    await runsOf(settings, folder)('set', 'medicines', 'amlodipine 5 mg, magnesium');
    const file = join(folder, 'Sheet.PDF');
    expect(await runsOf(log, folder, undefined, realPrinter())('sheet', '--out', file)).toEqual({
      exitCode: 0,
      out: [`Wrote ${file}.`],
      err: [],
    });
    const { pages, text } = lookAtPdf(readFileSync(file), folder);
    expect(pages).toBe(1);
    expect(text).toContain('Cramps: 1. Nights with cramps: 1 of 2.');
    expect(text).toContain('amlodipine 5 mg; magnesium');
  });
});
