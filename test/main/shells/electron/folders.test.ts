import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeElectronFolders } from '../../../../main/shells/electron/folders.ts';
import { ownFolder } from '../../storage/folder.ts';
import { recordingLog } from '../browser/fakes.ts';

function placed(dataFolder: string, temporaryFolder: string) {
  const paths: Record<string, string> = {};
  const log = recordingLog();
  const app = {
    setPath(name: string, path: string) {
      paths[name] = path;
    },
  };
  placeElectronFolders(app, dataFolder, log, temporaryFolder);
  return { paths, notes: log.notes };
}

describe("Electron's own things", () => {
  it('are kept in the data folder', () => {
    const data = join(ownFolder(), 'charley');
    const { paths, notes } = placed(data, ownFolder());
    expect(paths).toEqual({ userData: data, sessionData: join(data, 'window') });
    expect(readdirSync(join(data, 'window'))).toEqual([]);
    expect(notes).toEqual([]);
  });

  it('are kept for this time in a temporary folder where the disk takes nothing, so that Charley starts', () => {
    const data = join(ownFolder(), 'charley');
    writeFileSync(data, 'a file in its place');
    const temporary = ownFolder();
    const { paths, notes } = placed(data, temporary);
    expect(paths.userData?.startsWith(join(temporary, 'charley-'))).toBe(true);
    expect(existsSync(paths.sessionData ?? '')).toBe(true);
    expect(notes.map(({ event }) => event)).toEqual(['data folder takes nothing']);
  });
});
