import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDiaryFile } from '../../main/storage/diary-file.ts';
import { createSettingsFile } from '../../main/storage/settings/settings-file.ts';
import { ownFolder } from '../main/storage/folder.ts';
import { bundled } from '../main/storage/programs/bundle.ts';

/** Twice round settings and diary: each operation on a file is the last one of some writer. */
const rounds = 40;

/** Gives the numbers that a writer promised before it was killed. */
function promisesBeforeDeath(
  program: string,
  folder: string,
  first: number,
  operations: number,
): readonly number[] {
  const { signal, stdout, stderr } = spawnSync(
    process.execPath,
    [program, folder, `${first}`, `${operations}`],
    {
      encoding: 'utf8',
    },
  );
  expect(signal, stderr).toBe('SIGKILL');
  return stdout.split('\n').slice(0, -1).map(Number);
}

describe('a process that is killed while it writes', () => {
  it('loses nothing that it promised, at whichever operation on the same files it ends', async () => {
    const place = ownFolder();
    const program = await bundled('writer', place);
    const folder = join(place, 'charley');
    const promised = new Set<string>();
    let newest = 0;
    let torn = 0;
    for (let operations = 0; operations < rounds; operations += 1) {
      const numbers = promisesBeforeDeath(program, folder, newest + 1, operations);
      for (const number of numbers) promised.add(`entry-${number}`);
      newest = numbers.at(-1) ?? newest;
      const reading = await createSettingsFile(folder).read();
      const diary = await createDiaryFile(folder).read();
      if (!diary.ok) throw new Error(diary.failure.detail);
      const inDiary = new Set(diary.value.entries.map(({ id }) => id));
      const inSettings = Number(reading.settings.medicines[0] ?? 0);

      expect(reading.troubles, `after ${operations} operations`).toEqual([]);
      expect([newest, newest + 1], `after ${operations} operations`).toContain(inSettings);
      expect(
        [...promised].filter((id) => !inDiary.has(id)),
        `after ${operations} operations`,
      ).toEqual([]);
      expect(diary.value.damagedLines.length - torn, `after ${operations} operations`).toBeLessThanOrEqual(1);
      torn = diary.value.damagedLines.length;
      newest = Math.max(newest, inSettings);
    }
    expect(newest).toBeGreaterThan(rounds / 2);
    expect(torn).toBeGreaterThan(0);
    await createSettingsFile(folder).change((before) => before);
    expect(readdirSync(folder).toSorted()).toEqual(['diary.jsonl', 'settings.json', 'settings.json.bak']);
  });
});
