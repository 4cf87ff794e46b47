import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';
import type { Log } from '../../../shared/ports/machine.ts';
import { errorCode } from '../../storage/files/disk-failure.ts';
import { makeFolderSync } from '../../storage/files/make-folder.ts';

/**
 * Tells Electron where to keep its own things: in the data folder, or, where the disk takes nothing, in a folder of
 * the system's for this time. Charley must start at night all the same. Before the app is ready.
 * @throws where not even the temporary folder takes anything
 */
export function placeElectronFolders(
  app: Pick<App, 'setPath'>,
  dataFolder: string,
  log: Log,
  temporaryFolder = tmpdir(),
): void {
  const folder = writableFolder(dataFolder, log, temporaryFolder);
  app.setPath('userData', folder);
  app.setPath('sessionData', join(folder, 'window'));
}

function writableFolder(dataFolder: string, log: Log, temporaryFolder: string): string {
  try {
    makeFolderSync(join(dataFolder, 'window'));
    // An older folder on a disk that is read-only by now is there, and takes nothing.
    rmdirSync(mkdtempSync(join(dataFolder, 'window', 'probe-')));
    return dataFolder;
  } catch (error) {
    log.note('data folder takes nothing', { error: errorCode(error) ?? 'unknown' });
    const folder = mkdtempSync(join(temporaryFolder, 'charley-'));
    mkdirSync(join(folder, 'window'));
    return folder;
  }
}
