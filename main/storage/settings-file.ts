import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Tree } from '../../shared/json.ts';
import type { SettingsReading, SettingsStore } from '../../shared/ports.ts';
import { type Failure, failed, type Result, succeeded } from '../../shared/result.ts';
import type { SettingKey, Settings } from '../../shared/settings.ts';
import { parseSettings } from '../../shared/settings-document.ts';
import { createSerialQueue } from '../lib/serial-queue.ts';
import { diskFailure } from './disk-failure.ts';
import { type BelievedSettings, believed, unconfirmedBeside } from './doubted-settings.ts';
import { isLink, targetOf } from './link-target.ts';
import { removeLeftovers, replaceFile } from './replace-file.ts';
import { alterationsIn } from './settings-check.ts';
import { readSettingsText, type SettingsText, settingsText } from './settings-text.ts';

/** The file that holds the settings of a data folder. */
export function settingsFile(folder: string): string {
  return join(folder, 'settings.json');
}

/**
 * The settings as one readable file, `settings.json`, with the last good one beside it as `settings.json.bak`.
 * Reading falls back from the one to the other to the defaults. A damaged file is moved to
 * `settings.corrupt-<time>.json`, never deleted; one of a newer version is read and never written.
 * Another process (the command line) may change the file in between: it is read again each time. One that an editor
 * or a fault of the disk has changed is told from what Charley wrote (`believed`); a link is written through.
 */
export function createSettingsFile(folder: string, now: () => Date = () => new Date()): SettingsStore {
  const inTurn = createSerialQueue();
  const files = filesIn(folder, now);
  let unwritten: Settings | null = null;

  async function read(): Promise<SettingsReading> {
    if (unwritten !== null) await change((settings) => settings, null);
    const found = await find(files);
    const { settings, replaced } = parseSettings(found.document.data);
    const { source, troubles } = found;
    return unwritten === null
      ? { settings, source, replaced, troubles }
      : { settings: unwritten, source: 'memory', replaced: [], troubles };
  }

  async function change(
    changed: (settings: Settings) => Settings,
    named: SettingKey | null,
  ): Promise<Result<void>> {
    const found = await find(files);
    const settings = changed(unwritten ?? parseSettings(found.document.data).settings);
    const number = named === 'emergencyNumber' ? null : found.unconfirmedNumber;
    const written = await write(files, found, settings, unconfirmedBeside(number, settings));
    unwritten = written.ok ? null : settings;
    return written;
  }

  return {
    read: () => inTurn(read),
    change: (changed, named) => inTurn(() => change(changed, named ?? null)),
  };
}

interface Files {
  readonly folder: string;
  readonly main: string;
  readonly backup: string;
  /** A name that no other file has, for one that cannot be read. */
  readonly setAside: (path: string) => string;
}

function filesIn(folder: string, now: () => Date): Files {
  const main = settingsFile(folder);
  const backup = `${main}.bak`;
  const setAside = (path: string) => {
    const time = now().toISOString().replaceAll(/[:.]/g, '-');
    return join(folder, `settings.corrupt-${time}.json${path === backup ? '.bak' : ''}`);
  };
  return { folder, main, backup, setAside };
}

interface Found extends BelievedSettings {
  readonly main: SettingsText;
  readonly source: 'file' | 'backup' | 'defaults';
}

/** The best document there is; moves damaged ones out of the way. */
async function find(files: Files): Promise<Found> {
  const main = await readSettingsText(files.main);
  const troubles =
    main.kind === 'missing' ? await damageBefore(files) : await troublesOf(main, files.main, files);
  const backup = await readSettingsText(files.backup);
  if (main.kind === 'read' || main.kind === 'newer') {
    const lastGood = backup.kind === 'read' ? backup.document : null;
    const found = believed(main.document, lastGood);
    return { ...found, main, source: 'file', troubles: [...troubles, ...found.troubles] };
  }
  const allTroubles = [...troubles, ...(await troublesOf(backup, files.backup, files))];
  const isThere = backup.kind === 'read' || backup.kind === 'newer';
  const found = believed(isThere ? backup.document : {}, null);
  const source = isThere ? 'backup' : 'defaults';
  return { ...found, main, source, troubles: [...allTroubles, ...found.troubles] };
}

/** Whoever read first moved a damaged file away: until a new one is written, everybody is told. */
async function damageBefore({ folder }: Files): Promise<readonly Failure[]> {
  const names = await readdir(folder).catch(() => []);
  const last = names
    .filter((name) => damagedName.test(name))
    .toSorted()
    .at(-1);
  return last === undefined ? [] : [{ code: 'settings-damaged', detail: last }];
}

const damagedName = /^settings\.corrupt-.*\.json$/;

async function troublesOf(found: SettingsText, path: string, files: Files): Promise<readonly Failure[]> {
  switch (found.kind) {
    case 'read':
    case 'missing':
      return [];
    case 'newer':
      return [{ code: 'settings-newer', detail: basename(path) }];
    case 'unreadable':
      return [{ code: 'disk-unreadable', detail: found.detail }];
    case 'damaged': {
      const aside = files.setAside(path);
      const moved = await moveAside(path, aside);
      const damaged: Failure = { code: 'settings-damaged', detail: basename(moved.ok ? aside : path) };
      return moved.ok ? [damaged] : [damaged, moved.failure];
    }
  }
}

async function write(files: Files, found: Found, settings: Settings, beside: Tree): Promise<Result<void>> {
  const newer = found.troubles.find(({ code }) => code === 'settings-newer');
  if (newer) return failed(newer.code, newer.detail);
  try {
    await mkdir(files.folder, { recursive: true, mode: 0o700 });
    const main = await targetOf(files.main);
    await removeLeftovers(main);
    // What is in doubt is not the last good one.
    if (found.main.kind === 'read' && alterationsIn(found.main.document).length === 0)
      await replaceFile(files.backup, found.main.text);
    if (found.main.kind === 'unreadable') await rename(files.main, files.setAside(files.main));
    await replaceFile(main, settingsText(found.document, settings, beside));
    return succeeded(undefined);
  } catch (error) {
    return diskFailure('disk-unwritable', error);
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
