import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where the Charley of a data folder listens, or where it is to listen. */
export function claimSocketPath(
  dataFolder: string,
  platform: NodeJS.Platform,
  folders: readonly string[] = spareFolders(platform),
): string {
  const spare = spareSocketPath(dataFolder, folders);
  return spare !== null && isSocket(spare) === 'socket' ? spare : ownSocketPath(dataFolder, platform);
}

/** The second is for a folder in which the first name is something else, such as a folder. */
const socketNames = ['running', 'running.socket'];

/** In the data folder itself; on Windows a pipe of the system's. */
export function ownSocketPath(dataFolder: string, platform: NodeJS.Platform): string {
  if (platform === 'win32') return `\\\\.\\pipe\\charley-${shortNameOf(dataFolder)}`;
  const paths = socketNames.map((name) => join(dataFolder, name));
  // Where nobody can look, no socket can be made either, and that is told then.
  return paths.find((path) => isSocket(path) !== 'something else') ?? join(dataFolder, 'running');
}

/**
 * Folders of the system's in which a socket stands for a data folder that takes none: it is read-only, its path is too
 * long, or both names are something else. The same from a terminal and at the login; none on Windows, whose pipes need none.
 */
export function spareFolders(platform: NodeJS.Platform): readonly string[] {
  const userId = process.getuid?.();
  if (platform === 'win32' || userId === undefined) return [];
  return [`/run/user/${userId}`, join(tmpdir(), `charley-${userId}`)];
}

/** Null where there is no such folder of this user's only. */
export function spareSocketPath(dataFolder: string, folders: readonly string[]): string | null {
  const folder = folders.find(isForThisUserOnly);
  return folder === undefined ? null : join(folder, `charley-${shortNameOf(dataFolder)}`);
}

/** Makes the last of the folders where there is none yet. */
export function makeSpareFolder(folders: readonly string[]): void {
  const last = folders.at(-1);
  if (last === undefined || folders.some(isForThisUserOnly)) return;
  try {
    mkdirSync(last, { mode: 0o700 });
  } catch {
    // Somebody else has its name, or the disk takes nothing: then there is none.
  }
}

/** Whoever else may write there could put a socket of their own there, or keep this one from being made. */
function isForThisUserOnly(folder: string): boolean {
  try {
    const facts = lstatSync(folder);
    return facts.isDirectory() && facts.uid === process.getuid?.() && (facts.mode & 0o077) === 0;
  } catch {
    return false;
  }
}

function isSocket(path: string): 'socket' | 'nothing' | 'something else' {
  try {
    const facts = lstatSync(path, { throwIfNoEntry: false });
    if (facts === undefined) return 'nothing';
    return facts.isSocket() ? 'socket' : 'something else';
  } catch {
    return 'nothing';
  }
}

function shortNameOf(dataFolder: string): string {
  return createHash('sha256').update(resolve(dataFolder)).digest('hex').slice(0, 16);
}
