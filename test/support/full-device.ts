import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a file that takes nothing, as on a full disk: the kernel's own `/dev/full`, under a name of the test's. */
export function makeFullFile(path: string): boolean {
  return spawnSync('mknod', [path, 'c', '1', '7']).status === 0;
}

/** Whether this user may make one, in a place where it works: else the real small disk is the test of it. */
export const mayMakeFullFile = ((): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'charley-full-'));
  try {
    const path = join(folder, 'full');
    if (!makeFullFile(path)) return false;
    writeFileSync(path, 'x');
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOSPC';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
})();
