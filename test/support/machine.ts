import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const browserNames = ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'];

/**
 * The Chromium to test with: the one named by CHARLEY_CHROMIUM, else the first one on the PATH.
 * @throws Error that says what to install where there is none
 */
export function findChromium(): string {
  const named = process.env.CHARLEY_CHROMIUM;
  if (named !== undefined && named !== '') return named;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = browserNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = candidates.find(isProgram);
  if (found !== undefined) return found;
  throw new Error('The page tests need Chromium: apt-get install chromium, or name one in CHARLEY_CHROMIUM.');
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
