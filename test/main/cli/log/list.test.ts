import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { log } from '../../../../main/cli/log.ts';
import { createDiaryFile } from '../../../../main/storage/diary-file.ts';
import { episode, routineDone } from '../../../shared/diary/samples.ts';
import { ownFolder } from '../../storage/folder.ts';
import { runsOf } from '../stored-run.ts';

describe('charley log list', () => {
  it('says honestly that there is no diary', async () => {
    expect(await runsOf(log, ownFolder())('list')).toEqual({
      exitCode: 0,
      out: ['I have no diary yet.'],
      err: [],
    });
    expect((await runsOf(log, ownFolder())('list', '--json')).out).toEqual([]);
  });

  it('gives one line for each entry, earliest first, from the day asked for', async () => {
    const folder = ownFolder();
    const store = createDiaryFile(folder);
    await store.save(routineDone('2026-11-23T22:00:00+00:00', { id: 'routine' }));
    await store.save(
      episode({ id: 'cramp', startedAt: '2026-11-23T03:10:00+00:00', endedAt: '2026-11-23T03:14:30+00:00' }),
    );
    await store.save(episode({ id: 'before', startedAt: '2026-11-22T03:10:00+00:00' }));
    expect((await runsOf(log, folder)('list', '--since', '2026-11-23')).out).toEqual([
      'cramp  2026-11-23 03:10  4.5 min  calf, left  eased  Pull your toes toward you',
      'routine  2026-11-23 22:00  bedtime routine, standing',
    ]);
    expect((await runsOf(log, folder)('list')).out).toHaveLength(3);
    for (const day of ['yesterday', 'Monday', '23 nov'])
      expect((await runsOf(log, folder)('list', '--since', day)).out).toHaveLength(2);
    expect((await runsOf(log, folder)('list', '--since', 'lately')).exitCode).toBe(2);
  });

  it('says of which thing nothing was told, and that there is nothing since a day', async () => {
    const folder = ownFolder();
    await createDiaryFile(folder).save(
      episode({ id: 'cramp', startedAt: '2026-11-22T03:10:00+00:00', location: null, side: null }),
    );
    expect((await runsOf(log, folder)('list')).out.join()).toContain('  place not said, leg not said  ');
    const run = await runsOf(log, folder)('list', '--since', '2026-11-23');
    expect(run).toEqual({
      exitCode: 0,
      out: ['There is nothing in your diary since then. "npx charley log list" shows all of it.'],
      err: [],
    });
    expect((await runsOf(log, folder)('list', '--since', '2026-11-23', '--json')).out).toEqual([]);
  });

  it('names damaged lines apart from the entries', async () => {
    const folder = ownFolder();
    await createDiaryFile(folder).save(episode());
    appendFileSync(join(folder, 'diary.jsonl'), 'torn');
    const run = await runsOf(log, folder)('list', '--json');
    expect(run.out).toHaveLength(1);
    expect(run.err).toEqual(['Lines of the diary that could not be read, and were left as they are: 2']);
  });
});
