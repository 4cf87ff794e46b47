import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { log } from '../../../../main/cli/log.ts';
import { createDiaryFile } from '../../../../main/storage/diary-file.ts';
import { episode } from '../../../shared/diary/samples.ts';
import { ownFolder } from '../../storage/folder.ts';
import { runsOf } from '../stored-run.ts';
import { listed } from './diary-of.ts';

describe('charley log delete', () => {
  it('takes out one entry by its id', async () => {
    const folder = ownFolder();
    await createDiaryFile(folder).save(episode({ id: 'wrong' }));
    await createDiaryFile(folder).save(episode({ id: 'right' }));
    expect(await runsOf(log, folder)('delete', 'wrong')).toMatchObject({
      exitCode: 0,
      out: ['Deleted wrong.'],
    });
    expect((await listed(folder)).map(({ id }) => id)).toEqual(['right']);
    expect(await runsOf(log, folder)('delete', 'wrong')).toMatchObject({
      exitCode: 1,
      err: ['There is no diary entry wrong. "npx charley log list" shows each ID.'],
    });
  });

  it('deletes everything only when it is asked twice', async () => {
    const folder = ownFolder();
    const path = join(folder, 'diary.jsonl');
    await createDiaryFile(folder).save(episode());
    expect((await runsOf(log, folder)('delete', '--all')).exitCode).toBe(2);
    expect(existsSync(path)).toBe(true);
    expect(await runsOf(log, folder)('delete', '--all', '--yes')).toMatchObject({ exitCode: 0 });
    expect(existsSync(path)).toBe(false);
  });

  it.each([[['delete']], [['delete', 'one', '--all']], [['delete', 'one', 'two']]])(
    'exits 2 for %j',
    async (args) => {
      expect((await runsOf(log, ownFolder())(...args)).exitCode).toBe(2);
    },
  );
});
