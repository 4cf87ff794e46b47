import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { log } from '../../../../main/cli/log.ts';
import { createDiaryFile } from '../../../../main/storage/diary-file.ts';
import { episode, routineDone } from '../../../shared/diary/samples.ts';
import { ownFolder } from '../../storage/folder.ts';
import { runsOf } from '../stored-run.ts';
import { listed } from './diary-of.ts';

describe('charley log export and import', () => {
  it('carry a diary whole from one machine to another', async () => {
    const [here, there] = [ownFolder(), ownFolder()];
    await createDiaryFile(here).save(episode({ note: 'a, "b"' }));
    await createDiaryFile(here).save(routineDone('2026-11-23T22:00:00+00:00'));
    const file = join(here, 'diary.json');
    expect((await runsOf(log, here)('export', '--format', 'json', '--out', file)).out).toEqual([
      `Wrote ${file}.`,
    ]);
    expect(await runsOf(log, there)('import', file)).toEqual({
      exitCode: 0,
      out: ['Entries taken: 2.'],
      err: [],
    });
    expect(await listed(there)).toEqual(await listed(here));
    expect((await runsOf(log, there)('import', file)).out).toEqual([
      'Entries taken: 0.',
      'Entries that were in your diary already: 2.',
    ]);
    expect(await listed(there)).toHaveLength(2);
  });

  it('print to the output where no file is named', async () => {
    const folder = ownFolder();
    await createDiaryFile(folder).save(episode({ id: 'cramp', note: '=1+1' }));
    const csv = (await runsOf(log, folder)('export', '--format', 'csv')).out.join('\n');
    expect(csv.split('\r\n')).toHaveLength(2);
    expect(csv).toContain('episode,cramp,2026-11-22,');
    expect(csv).toContain("'=1+1");
  });

  it('carry a diary as CSV, too', async () => {
    const [here, there] = [ownFolder(), ownFolder()];
    await createDiaryFile(here).save(episode({ note: 'für später, "b"' }));
    const file = join(here, 'diary.csv');
    // The name of the file says which.
    await runsOf(log, here)('export', '--out', file);
    expect((await runsOf(log, there)('import', file)).out).toEqual(['Entries taken: 1.']);
    expect(await listed(there)).toEqual(await listed(here));
  });

  it('say what to look at where a file or its folder is not there', async () => {
    const folder = ownFolder();
    const absent = join(folder, 'absent', 'diary.csv');
    expect(await runsOf(log, folder)('import', absent)).toMatchObject({
      exitCode: 1,
      err: [`I cannot read ${absent}: there is no such file; check its name.`],
    });
    expect(await runsOf(log, folder)('import', folder)).toMatchObject({
      exitCode: 1,
      err: [`I cannot read ${folder}: it is a folder; name a file in it.`],
    });
    expect(await runsOf(log, folder)('import', `${folder}/${'x'.repeat(300)}`)).toMatchObject({
      exitCode: 1,
      err: [expect.stringMatching(/: its name is too long; name a shorter one\.$/)],
    });
    expect(await runsOf(log, folder)('export', '--out', absent)).toMatchObject({
      exitCode: 1,
      err: [`Nothing was saved in ${absent}: it, or the folder that it belongs in, is not there.`],
    });
  });

  it('write over a file only when they are told to', async () => {
    const folder = ownFolder();
    await createDiaryFile(folder).save(episode());
    for (const [name, ...command] of [
      ['kept.csv', 'export', '--format', 'csv', '--out'],
      ['kept.html', 'sheet', '--out'],
    ] as const) {
      const file = join(folder, name);
      writeFileSync(file, 'mine');
      const refused = await runsOf(log, folder)(...command, file);
      expect(refused).toMatchObject({ exitCode: 1, out: [], err: [expect.stringContaining('Add --force')] });
      expect(readFileSync(file, 'utf8')).toBe('mine');
      expect(await runsOf(log, folder)(...command, file, '--force')).toMatchObject({ exitCode: 0 });
      expect(readFileSync(file, 'utf8')).not.toBe('mine');
    }
  });

  it('take good entries, name bad ones and exit 1', async () => {
    const folder = ownFolder();
    const file = join(folder, 'mixed.json');
    writeFileSync(file, JSON.stringify({ charleyDiary: 1, entries: [episode(), { kind: 'dream' }] }));
    expect(await runsOf(log, folder)('import', file)).toEqual({
      exitCode: 1,
      out: ['Entries taken: 1.'],
      err: ['These entries were not allowed and were left out: 2'],
    });
  });

  it('refuse what they cannot use', async () => {
    const folder = ownFolder();
    const charley = runsOf(log, folder);
    writeFileSync(join(folder, 'other.json'), '{}');
    expect((await charley('import', join(folder, 'other.json'))).exitCode).toBe(1);
    expect((await charley('import', join(folder, 'none.json'))).exitCode).toBe(1);
    expect((await charley('import')).exitCode).toBe(2);
    expect((await charley('export')).err).toEqual([
      'The format must be csv or json: --format csv, or a file that ends so.',
    ]);
    expect((await charley('export', '--format', 'xml')).exitCode).toBe(2);
    expect((await charley('export', '--format', 'csv', '--out', join(folder, 'no', 'x.csv'))).exitCode).toBe(
      1,
    );
  });
});
