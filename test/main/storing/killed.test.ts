import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDiaryFile } from '../../../main/storing/diary-file.ts';
import { createSettingsFile } from '../../../main/storing/settings-file.ts';
import { createDice } from '../../shared/diary/zones.ts';
import { ownFolder } from './folder.ts';
import { bundled } from './programs/bundle.ts';

const rounds = 60;

/** Lets the writer promise so many writes, kills it there, and gives the last number that it promised (0 for none). */
async function writeUntilKilled(
  program: string,
  folder: string,
  first: number,
  promises: number,
): Promise<number> {
  const writer = spawn(process.execPath, [program, folder, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  writer.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (said.split('\n').length - 1 > promises) writer.kill('SIGKILL');
  });
  const [, signal] = await once(writer, 'close');
  expect(signal).toBe('SIGKILL');
  return Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1));
}

describe('a process that is killed while it writes', () => {
  it('loses nothing that it promised, in any of many rounds on the same files', async () => {
    const place = ownFolder();
    const program = await bundled('writer', place);
    const folder = join(place, 'charley');
    const roll = createDice(Date.now() % 2_147_483_646 || 1);
    const promised = new Set<string>();
    let next = 1;
    for (let round = 1; round <= rounds; round += 1) {
      const last = await writeUntilKilled(program, folder, next, Math.floor(roll() * 6));
      for (let number = next; number <= last; number += 1) promised.add(`entry-${number}`);
      const reading = await createSettingsFile(folder).read();
      const diary = await createDiaryFile(folder).read();
      const inDiary = new Set(diary.ok ? diary.value.entries.map(({ id }) => id) : []);
      const number = Number(reading.settings.medicines[0] ?? 0);
      const newest = Math.max(last, next - 1);

      expect(reading.troubles, `round ${round}`).toEqual([]);
      expect([newest, newest + 1], `round ${round}`).toContain(number);
      expect(
        [...promised].filter((id) => !inDiary.has(id)),
        `round ${round}`,
      ).toEqual([]);
      expect(diary.ok && diary.value.damagedLines.length <= round, `round ${round}`).toBe(true);
      next = Math.max(newest, number) + 1;
    }
  });
});
