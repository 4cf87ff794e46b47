import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startByFile } from '../../../../main/autostart/start-file.ts';
import { readManifest } from '../../../../main/recognition/models/model.ts';
import { rememberedPort } from '../../../../main/shells/browser/server/remembered-port.ts';
import { openLineCache } from '../../../../main/speech/prepared/line-cache.ts';
import { createDiaryFile } from '../../../../main/storage/diary-file.ts';
import { readRegularFile } from '../../../../main/storage/files/regular-file.ts';
import { createNightsFile } from '../../../../main/storage/nights-file.ts';
import { createSettingsFile } from '../../../../main/storage/settings/settings-file.ts';
import { routineDone } from '../../../shared/diary/samples.ts';
import { importsUnder } from '../../../support/documents/imports.ts';
import { ownFolder } from '../folder.ts';
import { otherThings, plant, plantHugeFile } from '../other-things.ts';

const routine = routineDone('2026-03-01T22:00:00+01:00');

describe.runIf(process.platform !== 'win32').each(otherThings)('%s in the place of', (thing) => {
  it('the settings is named, the usual ones are used, and the next change makes a file of it', async () => {
    const folder = ownFolder();
    const path = join(folder, 'settings.json');
    await plant(thing, path);
    const store = createSettingsFile(folder);
    expect(await store.read()).toMatchObject({
      source: 'defaults',
      troubles: [{ code: 'not-a-file', detail: path }],
    });
    // A link is written through, and a device takes anything: nothing is kept there.
    if (thing === 'an endless device') return;
    expect(await store.change((settings) => ({ ...settings, wideEar: false }))).toMatchObject({ ok: true });
    expect(statSync(path).isFile()).toBe(true);
    expect((await store.read()).settings.wideEar).toBe(false);
  });

  it('the last good settings keeps no change from being written', async () => {
    const folder = ownFolder();
    const store = createSettingsFile(folder);
    await store.change((settings) => ({ ...settings, wideEar: false }));
    await plant(thing, join(folder, 'settings.json.bak'));
    expect(await store.change((settings) => ({ ...settings, wideEar: true }))).toMatchObject({ ok: true });
    expect((await store.read()).source).toBe('file');
  });

  it('the diary is named, and what is kept waits until it is moved away', async () => {
    const folder = ownFolder();
    const path = join(folder, 'diary.jsonl');
    await plant(thing, path);
    const diary = createDiaryFile(folder);
    // A link is not followed, wherever it leads.
    const code = thing === 'an endless device' ? 'disk-unreadable' : 'not-a-file';
    expect(await diary.read()).toMatchObject({ ok: false, failure: { code } });
    expect(await diary.save(routine)).toMatchObject({ ok: false, failure: { code: 'disk-unwritable' } });
    renameSync(path, join(folder, 'moved'));
    expect(await diary.read()).toMatchObject({ ok: true, value: { entries: [routine], unsaved: 0 } });
  });

  it('whatever else Charley keeps is as good as nothing', async () => {
    const folder = ownFolder();
    for (const name of ['nights.json', 'browser-port', 'charley.desktop', 'manifest.json', 'a1.wav'])
      await plant(thing, join(folder, name));
    expect(await createNightsFile(folder).read()).toEqual([]);
    const port = rememberedPort(join(folder, 'browser-port'));
    expect(port.read()).toBe(0);
    port.write(4_000);
    const cache = openLineCache(folder);
    expect([await cache.check('a1'), cache.read('a1')]).toEqual([false, null]);
    const autostart = { path: join(folder, 'charley.desktop'), text: '', isSwitchedOff: () => false };
    expect(await startByFile(autostart).read()).toEqual({ kind: 'off' });
    expect(await readManifest(folder)).toMatchObject({ ok: false });
  });
});

describe('a file', () => {
  it('is read whole, in its own bytes', async () => {
    const path = join(ownFolder(), 'file');
    const bytes = Buffer.from([0, 255, 10, 13]);
    writeFileSync(path, bytes);
    expect(await readRegularFile(path)).toEqual(bytes);
    expect(readFileSync(path)).toEqual(bytes);
  });

  it('of three gigabytes in the place of the settings or the diary ends nothing, and is not read', async () => {
    const folder = ownFolder();
    for (const name of ['settings.json', 'diary.jsonl']) plantHugeFile(join(folder, name));
    expect(await createSettingsFile(folder).read()).toMatchObject({
      troubles: [{ code: 'disk-unreadable' }],
    });
    expect(await createDiaryFile(folder).read()).toMatchObject({ failure: { code: 'disk-unreadable' } });
  });
});

/** What these open is not of the person's folders, was made by themselves just now, or is what a person named. */
const mayOpen = [
  'main/cli/',
  'main/doctor/',
  'main/lib/system/power-supply.ts',
  'main/lib/system/socket-table.ts',
  'main/lib/system/thread-wait.ts',
  // In a package of Electron's, whatever is opened is copied out first.
  'main/recognition/engine/engine-code.ts',
  'main/recognition/models/imported.ts',
  'main/recognition/models/known-phrase.ts',
  'main/recognition/models/upload.ts',
  'main/shells/browser/window/admit-window.ts',
  'main/shells/browser/server/peer-user.ts',
  'main/shells/browser/print-to-pdf.ts',
  'main/shells/browser/server/remembered-port.ts',
  'main/shells/electron/runtime.ts',
  'main/shells/page-files.ts',
  'main/storage/files/regular-file.ts',
  'main/storage/files/replace-file.ts',
  'main/storage/settings/settings-found.ts',
];

it('no other part of Charley opens a file by itself', () => {
  const opening =
    /import [^;]*\b(readFile|readFileSync|open|openSync|createReadStream|createWriteStream|writeFile|writeFileSync|appendFile|copyFile)\b[^;]* from 'node:fs/;
  const files = [...new Set(importsUnder('main').map(([file]) => file))];
  expect(files.length).toBeGreaterThan(100);
  const others = files.filter(
    (file) =>
      opening.test(readFileSync(file, 'utf8')) && !mayOpen.some((allowed) => file.startsWith(allowed)),
  );
  expect(others).toEqual([]);
});
