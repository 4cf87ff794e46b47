import { constants, ftruncateSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolderSync } from '../../../storage/files/make-folder.ts';
import { readRegularFileSync, withRegularFileSync } from '../../../storage/files/regular-file.ts';

/**
 * The port is random, but only once: the browser remembers by address whether the microphone is allowed, and
 * nobody wants to be asked that every night. It gives nothing away: the key and the cookie are new each time.
 */
interface RememberedPort {
  /** 0 (any) where none is remembered. */
  read(): number;
  /** Forgetting is no failure: the microphone's permission is asked again, that is all. */
  write(port: number): void;
}

/**
 * Keeps the port in this file. `read` is 0, any free port, where there is none to trust; `write` may fail unnoticed.
 */
export function rememberedPort(path: string): RememberedPort {
  return {
    read() {
      try {
        const port = Number(readRegularFileSync(path).toString('utf8'));
        return Number.isInteger(port) && port > 1023 && port < 65_536 ? port : 0;
      } catch {
        return 0;
      }
    },
    write(port) {
      try {
        makeFolderSync(dirname(path));
        withRegularFileSync(path, constants.O_WRONLY | constants.O_CREAT, (file) => {
          ftruncateSync(file);
          writeFileSync(file, String(port));
        });
      } catch {
        // A folder that cannot be written to, or something else of this name: see above.
      }
    },
  };
}
