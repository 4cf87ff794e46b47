import { chmodSync, mkdtempSync, rmdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../../../../shared/ports/machine.ts';
import { makeFolderSync } from '../../../storage/files/make-folder.ts';

/** The folder of a window's profile, and its end. */
interface ProfilePlace {
  readonly folder: string;
  /** Takes away what was made for this time only. */
  readonly remove: () => Promise<void>;
}

/**
 * Makes the folder of the window's profile, with its cookies, this person's only. Where the disk takes nothing the
 * window gets a folder of the system's for this time: at night it must open all the same.
 */
export function placeProfile(wanted: string, log: Log): ProfilePlace {
  try {
    makeFolderSync(wanted);
    chmodSync(wanted, 0o700);
    // A folder on a disk that is read-only by now is there, and takes nothing.
    rmdirSync(mkdtempSync(join(wanted, 'probe-')));
    return { folder: wanted, remove: async () => {} };
  } catch {
    log.note('profile folder takes nothing');
  }
  try {
    const folder = mkdtempSync(join(tmpdir(), 'charley-window-'));
    return { folder, remove: () => rm(folder, untilGone).catch(() => log.note('profile folder stays')) };
  } catch {
    // The browser says in its own words what is wrong with it.
    return { folder: wanted, remove: async () => {} };
  }
}

/** The browser's helpers may write for a moment after its end. */
const untilGone = { recursive: true, force: true, maxRetries: 20, retryDelay: 50 } as const;
