import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/**
 * Calls back whenever a file may have changed: written, replaced or removed, by this process or another. Its folder is
 * watched, for a file that is replaced is another file.
 * @param lost is called once where the system watches no more: the folder is gone
 * @returns its undo; null where the system cannot watch (no such folder, no handles left)
 */
export function watchFile(path: string, changed: () => void, lost: () => void): (() => void) | null {
  const name = basename(path);
  try {
    const watcher = watch(dirname(path), { persistent: false }, (_event, file) => {
      if (file === null || file === name) changed();
    });
    watcher.on('error', () => {
      watcher.close();
      lost();
    });
    return () => watcher.close();
  } catch {
    return null;
  }
}
