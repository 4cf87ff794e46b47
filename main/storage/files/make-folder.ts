import { mkdirSync, statSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder that only this person may look into, and those above it that are missing; one that is there stays as it
 * is. Node's own recursive `mkdir` never ends where the system says that a folder above is missing which is there, as
 * below /proc.
 * @throws the system's error; `ENOTSUP` where it makes no folder there
 */
export async function makeFolder(folder: string): Promise<void> {
  const make = (path: string): Promise<unknown> => mkdir(path, { mode: ownerOnly });
  try {
    await make(folder);
  } catch (error) {
    if (await isFolder(folder)) return;
    if (!isMissing(error) || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await make(folder).catch(async (again) => {
      if (!(await isFolder(folder))) throw isMissing(again) ? unmakeable(again) : again;
    });
  }
}

/** The same at once, for a start and for what is seldom done. */
export function makeFolderSync(folder: string): void {
  const make = (path: string): void => mkdirSync(path, { mode: ownerOnly });
  try {
    make(folder);
  } catch (error) {
    if (isFolderSync(folder)) return;
    if (!isMissing(error) || dirname(folder) === folder) throw error;
    makeFolderSync(dirname(folder));
    try {
      make(folder);
    } catch (again) {
      if (!isFolderSync(folder)) throw isMissing(again) ? unmakeable(again) : again;
    }
  }
}

const ownerOnly = 0o700;

function isMissing(error: unknown): error is NodeJS.ErrnoException {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

/** Nothing is missing: the folder above is there. */
function unmakeable(error: NodeJS.ErrnoException): NodeJS.ErrnoException {
  return Object.assign(error, { code: 'ENOTSUP' });
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function isFolderSync(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
