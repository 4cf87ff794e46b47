import files, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { createDiaryFile } from '../../../../main/storage/diary-file.ts';
import { createSettingsFile } from '../../../../main/storage/settings/settings-file.ts';
import { episode } from '../../../shared/diary/samples.ts';

/**
 * Writes settings and diary without end and says each number once both have been promised to be on the disk.
 * It is killed (for real, by SIGKILL) before so many operations on files; half a write is an operation too.
 * Arguments: the folder, the first number to write, and how many operations it lives for.
 */
const [folder = '', first = '1', operations = '0'] = process.argv.slice(2);
let operationsLeft = Number(operations);

function orDie(): void {
  if (operationsLeft === 0) process.kill(process.pid, 'SIGKILL');
  operationsLeft -= 1;
}

function dyingHandle(file: FileHandle): FileHandle {
  const [write, sync] = [file.write.bind(file), file.sync.bind(file)];
  const writeInHalves = async (data: unknown) => {
    const bytes = Buffer.from(data as string | Buffer);
    const middle = bytes.length >> 1;
    orDie();
    await write(bytes, 0, middle);
    orDie();
    await write(bytes, middle);
  };
  return Object.assign(file, {
    writeFile: writeInHalves,
    appendFile: writeInHalves,
    sync: () => {
      orDie();
      return sync();
    },
  });
}

const { open, rename, rm, writeFile } = files;
Object.assign(files, {
  open: async (...details: Parameters<typeof open>) => {
    orDie();
    return dyingHandle(await open(...details));
  },
  rename: (...details: Parameters<typeof rename>) => {
    orDie();
    return rename(...details);
  },
  rm: (...details: Parameters<typeof rm>) => {
    orDie();
    return rm(...details);
  },
  writeFile: async (path: string, data: string) => {
    await writeFile(path, '');
    orDie();
    return writeFile(path, data);
  },
});
syncBuiltinESMExports();

const settings = createSettingsFile(folder);
const diary = createDiaryFile(folder);
for (let number = Number(first); ; number += 1) {
  const changed = await settings.change((before) => ({ ...before, medicines: [String(number)] }));
  const saved = await diary.save(episode({ id: `entry-${number}`, note: 'x'.repeat(number % 400) }));
  if (!changed.ok || !saved.ok) throw new Error(JSON.stringify({ changed, saved }));
  process.stdout.write(`${number}\n`);
}
