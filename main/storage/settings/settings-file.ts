import { rename } from 'node:fs/promises';
import type { Tree } from '../../../shared/json.ts';
import type { SettingsReading, SettingsStore } from '../../../shared/ports/storing.ts';
import { failed, type Result, succeeded } from '../../../shared/result.ts';
import type { SettingKey, Settings } from '../../../shared/settings/settings.ts';
import { parseSettings } from '../../../shared/settings/settings-document.ts';
import { createSerialQueue } from '../../lib/serial-queue.ts';
import { diskFailure } from '../files/disk-failure.ts';
import { targetOf } from '../files/link-target.ts';
import { makeFolder } from '../files/make-folder.ts';
import { removeLeftovers, replaceFile } from '../files/replace-file.ts';
import { unconfirmedBeside } from './doubted-settings.ts';
import { alterationsIn } from './settings-check.ts';
import { type FoundSettings, filesIn, findSettings, type SettingsFiles } from './settings-found.ts';
import { settingsText } from './settings-text.ts';

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
    const found = await findSettings(files);
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
    const found = await findSettings(files);
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

async function write(
  files: SettingsFiles,
  found: FoundSettings,
  settings: Settings,
  beside: Tree,
): Promise<Result<void>> {
  const newer = found.troubles.find(({ code }) => code === 'settings-newer');
  if (newer) return failed(newer.code, newer.detail);
  try {
    await makeFolder(files.folder);
    for (const place of ['main', 'backup'] as const)
      if (found[place].kind === 'unreadable') await rename(files[place], files.setAside(files[place]));
    // A link that leads to nothing readable is aside by now: what is written must be found where it is read.
    const main = await targetOf(files.main);
    await removeLeftovers(main);
    // What is in doubt is not the last good one.
    if (found.main.kind === 'read' && alterationsIn(found.main.document).length === 0)
      await replaceFile(files.backup, found.main.text);
    await replaceFile(main, settingsText(found.document, settings, beside));
    return succeeded(undefined);
  } catch (error) {
    return diskFailure('disk-unwritable', error);
  }
}
