import { copyFile, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Failure, type Result, succeeded } from '../../../shared/result.ts';
import { diskFailure } from '../files/disk-failure.ts';
import { isLink, targetOf } from '../files/link-target.ts';
import { type BelievedSettings, believed } from './doubted-settings.ts';
import { readSettingsText, type SettingsText } from './settings-text.ts';

/** The file that holds the settings of a data folder. */
export function settingsFile(folder: string): string {
  return join(folder, 'settings.json');
}

/** The last good one beside it. */
export function settingsBackup(folder: string): string {
  return `${settingsFile(folder)}.bak`;
}

/** Where the settings of a data folder are kept. */
export interface SettingsFiles {
  readonly folder: string;
  readonly main: string;
  readonly backup: string;
  /** A name that no other file has, for one that cannot be read. */
  readonly setAside: (path: string) => string;
}

/** The paths in this data folder. `now` names a damaged file by the time at which it is set aside. */
export function filesIn(folder: string, now: () => Date): SettingsFiles {
  const main = settingsFile(folder);
  const backup = settingsBackup(folder);
  const setAside = (path: string) => {
    const time = now().toISOString().replaceAll(/[:.]/g, '-');
    return join(folder, `settings.corrupt-${time}.json${path === backup ? '.bak' : ''}`);
  };
  return { folder, main, backup, setAside };
}

/** What is there, and what is wrong with it. */
export interface FoundSettings extends BelievedSettings {
  readonly main: SettingsText;
  readonly backup: SettingsText;
  readonly source: 'file' | 'backup' | 'defaults';
}

/** The best document there is; moves damaged ones out of the way. */
export async function findSettings(files: SettingsFiles): Promise<FoundSettings> {
  const main = await readSettingsText(files.main);
  const troubles =
    main.kind === 'missing' ? await damageBefore(files) : await troublesOf(main, files.main, files);
  const backup = await readSettingsText(files.backup);
  if (main.kind === 'read' || main.kind === 'newer') {
    const lastGood = backup.kind === 'read' ? backup.document : null;
    const found = believed(main.document, lastGood);
    return { ...found, main, backup, source: 'file', troubles: [...troubles, ...found.troubles] };
  }
  const allTroubles = [...troubles, ...(await troublesOf(backup, files.backup, files))];
  const isThere = backup.kind === 'read' || backup.kind === 'newer';
  const found = believed(isThere ? backup.document : {}, null);
  const source = isThere ? 'backup' : 'defaults';
  return { ...found, main, backup, source, troubles: [...allTroubles, ...found.troubles] };
}

/** Whoever read first moved a damaged file away: until a new one is written, everybody is told. */
async function damageBefore({ folder }: SettingsFiles): Promise<readonly Failure[]> {
  const names = await readdir(folder).catch(() => []);
  const last = names
    .filter((name) => damagedName.test(name))
    .toSorted()
    .at(-1);
  return last === undefined ? [] : [{ code: 'settings-damaged', detail: last }];
}

const damagedName = /^settings\.corrupt-.*\.json$/;

async function troublesOf(
  found: SettingsText,
  path: string,
  files: SettingsFiles,
): Promise<readonly Failure[]> {
  switch (found.kind) {
    case 'read':
    case 'missing':
      return [];
    case 'newer':
      return [{ code: 'settings-newer', detail: basename(path) }];
    case 'unreadable':
      return [found.failure];
    case 'damaged': {
      const aside = files.setAside(path);
      const moved = await moveAside(path, aside);
      const damaged: Failure = { code: 'settings-damaged', detail: basename(moved.ok ? aside : path) };
      return moved.ok ? [damaged] : [damaged, moved.failure];
    }
  }
}

async function moveAside(path: string, aside: string): Promise<Result<void>> {
  try {
    if (!(await isLink(path))) await rename(path, aside);
    else {
      // The link stays, and leads a new file to where the person keeps it.
      const target = await targetOf(path);
      await copyFile(target, aside);
      await rm(target);
    }
    return succeeded(undefined);
  } catch (error) {
    return diskFailure('disk-unwritable', error);
  }
}
