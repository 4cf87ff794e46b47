import { statSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/**
 * Calls back whenever a file may have changed: written, replaced or removed, by this process or another. Its folder is
 * watched, for a file that is replaced is another file.
 * @param lost is called once where the system watches no more: the folder is gone, or another one has its name
 * @returns its undo; null where the system cannot watch (no such folder, one in which nobody can look, no handles left)
 */
export function watchFile(path: string, changed: () => void, lost: () => void): (() => void) | null {
  const [name, folder] = [basename(path), dirname(path)];
  const watched = identityOf(folder);
  if (watched === null) return null;
  try {
    const watcher = watch(folder, { persistent: false }, (_event, file) => {
      // A folder that was removed is watched on without a word, and what has its name now is another one.
      if (identityOf(folder) !== watched) end();
      else if (file === null || file === name) changed();
    });
    const end = (): void => {
      watcher.close();
      lost();
    };
    watcher.on('error', end);
    return () => watcher.close();
  } catch {
    return null;
  }
}

/** The number of an inode may be given again at once: the time of its birth tells them apart. Null where nobody can look, too. */
function identityOf(folder: string): string | null {
  try {
    const { ino, birthtimeNs } = statSync(folder, { bigint: true });
    return `${ino} ${birthtimeNs}`;
  } catch {
    return null;
  }
}
