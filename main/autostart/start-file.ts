import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Autostart } from '../../shared/ports/machine.ts';
import { type Result, succeeded } from '../../shared/result.ts';
import { diskFailure, errorCode } from '../storage/files/disk-failure.ts';
import { makeFolder } from '../storage/files/make-folder.ts';
import { readRegularFile } from '../storage/files/regular-file.ts';
import { replaceFile } from '../storage/files/replace-file.ts';

interface StartFile {
  /** Where the system looks at login. */
  readonly path: string;
  readonly text: string;
  /** Whether the system passes over what the file says. */
  readonly isSwitchedOff: (text: string) => boolean;
}

/** Starts by a file: what is true is whether it is there. `autostart-unwritable` where the disk refuses. */
export function startByFile({ path, text, isSwitchedOff }: StartFile): Autostart {
  return {
    async read() {
      try {
        return { kind: isSwitchedOff((await readRegularFile(path)).toString('utf8')) ? 'off' : 'on' };
      } catch (error) {
        if (errorCode(error) === null) throw error;
        return { kind: 'off' };
      }
    },
    enable: () =>
      unlessRefused(async () => {
        await makeFolder(dirname(path));
        await replaceFile(path, text);
      }),
    disable: () => unlessRefused(() => rm(path, { force: true })),
  };
}

async function unlessRefused(job: () => Promise<void>): Promise<Result<void>> {
  try {
    await job();
    return succeeded(undefined);
  } catch (error) {
    return diskFailure('autostart-unwritable', error);
  }
}
