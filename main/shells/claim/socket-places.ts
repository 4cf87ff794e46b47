import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, realpathSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { listenerOn } from './stale-socket.ts';

/** Where the Charley of a data folder listens, or where it is to listen. */
export async function claimSocketPath(
  dataFolder: string,
  platform: NodeJS.Platform,
  folders: readonly string[] = spareFolders(platform),
): Promise<string> {
  for (const path of spareSocketPaths(dataFolder, folders)) {
    if ((await listenerOn(path)) !== 'nobody') return path;
  }
  return ownSocketPath(dataFolder, platform);
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
 * Folders in which a socket stands for a data folder that takes none: it is read-only, its path is too long, or both
 * names are something else. The first is the system's own, the others are made where they are missing. A Charley is
 * looked for in each: the first may come and go, and the last is another one where TMPDIR is. None on Windows, whose
 * pipes need no folder.
 */
export function spareFolders(platform: NodeJS.Platform): readonly string[] {
  const userId = process.getuid?.();
  if (platform === 'win32' || userId === undefined) return [];
  const made = new Set(['/tmp', tmpdir()].map((folder) => join(folder, `charley-${userId}`)));
  return [`/run/user/${userId}`, ...made];
}

/** Those that are there, in folders of this user's only. */
export function spareSocketPaths(dataFolder: string, folders: readonly string[]): readonly string[] {
  return folders
    .filter(isForThisUserOnly)
    .map((folder) => spareSocketIn(folder, dataFolder))
    .filter((path) => isSocket(path) === 'socket');
}

/** The path that this folder has for the socket of that data folder, whether or not it is there. */
export function spareSocketIn(folder: string, dataFolder: string): string {
  return join(folder, `charley-${shortNameOf(dataFolder)}`);
}

/** Makes it where there is none yet. */
export function makeSpareFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch {
    // It is there, somebody else has its name, or the disk takes nothing: whether it serves is looked at then.
  }
}

/** Takes it away where it holds nothing, and is this user's only: another one of its name stays. */
export function removeSpareFolder(folder: string): void {
  if (!isForThisUserOnly(folder)) return;
  try {
    rmdirSync(folder);
  } catch {
    // It holds the socket of another data folder.
  }
}

/** Whoever else may write there could put a socket of their own there, or keep this one from being made. */
export function isForThisUserOnly(folder: string): boolean {
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
  return createHash('sha256')
    .update(realPathOf(resolve(dataFolder)))
    .digest('hex')
    .slice(0, 16);
}

/** The same through a link, also before the folder itself is made. */
function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPathOf(parent), basename(path));
  }
}
