import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { log } from '../../../../main/cli/log.ts';
import { settings } from '../../../../main/cli/settings.ts';
import { createDiaryFile } from '../../../../main/storage/diary-file.ts';
import { episode } from '../../../shared/diary/samples.ts';
import { realPrinter } from '../../../support/printer.ts';
import { ownFolder } from '../../storage/folder.ts';
import { runsOf } from '../stored-run.ts';

describe('charley log sheet', () => {
  it('writes one page of the last twelve weeks with the medicines that were typed', async () => {
    const folder = ownFolder();
    await createDiaryFile(folder).save(episode());
    await createDiaryFile(folder).save(episode({ startedAt: '2026-08-01T03:00:00+00:00' }));
    await runsOf(settings, folder)('set', 'medicines', 'amlodipine, <b>magnesium</b>');
    const file = join(folder, 'sheet.html');
    expect(await runsOf(log, folder)('sheet', '--out', file)).toEqual({
      exitCode: 0,
      out: [`Wrote ${file}.`],
      err: [],
    });
    const page = readFileSync(file, 'utf8');
    expect(page).toContain('Self-recorded diary. Not a medical record.');
    expect(page).toContain('Cramps: 1. Nights with cramps: 1 of 78.');
    expect(page).toContain('amlodipine; &lt;b&gt;magnesium&lt;/b&gt;');
  });

  it('says what to do where nothing can print, and writes nothing', async () => {
    const folder = ownFolder();
    const findBrowser = () => ({ kind: 'missing', reason: 'no browser was found' }) as const;
    const charley = runsOf(log, folder, undefined, realPrinter({ findBrowser }));
    expect(await charley('sheet', '--out', join(folder, 'sheet.pdf'))).toEqual({
      exitCode: 1,
      out: [],
      err: ['A PDF needs Chromium, Chrome or Edge. Save it as a web page instead. (no browser was found)'],
    });
    expect(existsSync(join(folder, 'sheet.pdf'))).toBe(false);
  });

  it.each(['sheet.docx', 'sheet', '.pdf', 'sheet.pdf.txt'])('refuses to write a %s', async (name) => {
    const folder = ownFolder();
    expect(await runsOf(log, folder)('sheet', '--out', join(folder, name))).toEqual({
      exitCode: 2,
      out: [],
      err: ['The sheet needs a file that ends in .pdf or .html: npx charley log sheet --out sheet.pdf'],
    });
    expect(existsSync(join(folder, name))).toBe(false);
  });

  it('exits 2 without a file, and 1 where it cannot be written', async () => {
    const folder = ownFolder();
    expect((await runsOf(log, folder)('sheet')).exitCode).toBe(2);
    expect((await runsOf(log, folder)('sheet', '--out', join(folder, 'no', 'sheet.html'))).exitCode).toBe(1);
  });
});
