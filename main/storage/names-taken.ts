import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../../shared/content/content.ts';
import { filled } from '../../shared/filled.ts';
import { portFile } from './data-folder.ts';
import { diaryPath } from './diary-file.ts';
import { nightsPath } from './nights-file.ts';
import { settingsBackup, settingsFile } from './settings/settings-found.ts';

/**
 * What lies in a data folder under the name of a file of ours and is none (a folder, a pipe, a socket, a device), a
 * sentence each. Charley goes on without it, but whatever it held, or should hold, is not there.
 */
export async function namesTaken(folder: string, { storing }: Content): Promise<readonly string[]> {
  const manifest = join(folder, 'models', 'manifest.json');
  const ours = [settingsFile, settingsBackup, diaryPath, nightsPath, portFile].map((pathIn) =>
    pathIn(folder),
  );
  const taken = await Promise.all([...ours, manifest].map(isNoFile));
  return [...ours, manifest]
    .filter((_, index) => taken[index])
    .map((file) => filled(storing.notAFile, { file }));
}

function isNoFile(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => !facts.isFile(),
    () => false,
  );
}
