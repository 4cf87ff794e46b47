import { open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { errorCode, naming } from './disk-failure.ts';

let filesWritten = 0;

/**
 * Puts new contents in place of a file in one step: whenever the power goes, it holds the old ones or the new ones.
 * Only this person can read it. Throws the operating system's error, which names this file, and leaves no temporary one.
 */
export async function replaceFile(path: string, contents: string | Uint8Array): Promise<void> {
  filesWritten += 1;
  const temporary = `${path}.tmp-${process.pid}-${filesWritten}`;
  try {
    await writeNewFile(temporary, contents);
    await renamePatiently(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw naming(path, error);
  }
  await syncFolder(dirname(path));
}

async function writeNewFile(path: string, contents: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(contents);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** On Windows a virus scanner may hold a file for a moment; ten tries, as others found to be enough. */
const renameTries = 10;
const renameDelayMs = 50;

async function renamePatiently(from: string, to: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await rename(from, to);
    } catch (error) {
      const heldByOther =
        process.platform === 'win32' && /^(EPERM|EBUSY|EACCES)$/.test(errorCode(error) ?? '');
      if (!heldByOther || tries === renameTries) throw error;
      await delay(renameDelayMs);
    }
  }
}

/** Makes a new name in a folder last; Windows cannot and need not. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Removes the temporary files of this file and its backup that a process left behind when it was ended. */
export async function removeLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  const left = (await readdir(folder)).filter((name) => {
    const processId = /\.tmp-(\d+)-\d+$/.exec(name)?.[1];
    return name.startsWith(basename(path)) && processId !== undefined && !runs(Number(processId));
  });
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
}

/** Whether there is a process of this id. */
export function runs(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
