import { lstat, readlink, realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { errorCode } from './disk-failure.ts';

/** Whether this path is a symbolic link, wherever it leads. */
export async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (facts) => facts.isSymbolicLink(),
    () => false,
  );
}

/** The file that a path means: the path itself, or where its link leads, be there a file yet or not. */
export async function targetOf(path: string): Promise<string> {
  if (!(await isLink(path))) return path;
  try {
    return await realpath(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    return resolve(dirname(path), await readlink(path));
  }
}
