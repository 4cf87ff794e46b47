import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSettingsFile } from '../../../../main/storage/settings/settings-file.ts';
import { defaultSettings, type Settings } from '../../../../shared/settings/settings.ts';
import { ownFolder } from '../folder.ts';

const now = () => new Date('2026-11-24T03:10:00Z');
const asideName = 'settings.corrupt-2026-11-24T03-10-00-000Z.json';

const withNumber = (emergencyNumber: string) => (settings: Settings) => ({ ...settings, emergencyNumber });

/** A folder whose settings were written twice, so that there is a last good one: 111 before, 112 now. */
async function writtenTwice() {
  const folder = ownFolder();
  const store = createSettingsFile(folder, now);
  await store.change(withNumber('111'));
  await store.change(withNumber('112'));
  return { folder, store, main: join(folder, 'settings.json'), backup: join(folder, 'settings.json.bak') };
}

describe('the settings file', () => {
  it('gives the defaults where there is none, without a word, and writes nothing', async () => {
    const folder = join(ownFolder(), 'not', 'yet');
    expect(await createSettingsFile(folder).read()).toEqual({
      settings: defaultSettings,
      source: 'defaults',
      replaced: [],
      troubles: [],
    });
    expect(existsSync(folder)).toBe(false);
  });

  it('gives back what was changed, also to another process', async () => {
    const { folder, store } = await writtenTwice();
    expect((await store.read()).settings.emergencyNumber).toBe('112');
    expect(await createSettingsFile(folder).read()).toMatchObject({
      settings: { ...defaultSettings, emergencyNumber: '112' },
      source: 'file',
      troubles: [],
    });
  });

  it('is for its owner only, and leaves nothing else behind than the last good one', async () => {
    const { folder, main, backup } = await writtenTwice();
    expect(readdirSync(folder).toSorted()).toEqual(['settings.json', 'settings.json.bak']);
    expect([main, backup].map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o600]);
  });

  it('makes changes one after another, each on the newest settings', async () => {
    const folder = ownFolder();
    const store = createSettingsFile(folder);
    const percents = Array.from({ length: 20 }, (_, index) => 101 + index);
    await Promise.all(
      percents.map((textPercent) =>
        store.change((before) => ({
          ...before,
          screen: { ...before.screen, textPercent },
          medicines: [...before.medicines, String(textPercent)],
        })),
      ),
    );
    const { settings } = await store.read();
    expect(settings.screen.textPercent).toBe(120);
    expect(settings.medicines).toEqual(percents.map(String));
  });

  it('sees what the command line changed in between', async () => {
    const { folder, store } = await writtenTwice();
    await createSettingsFile(folder).change((before) => ({ ...before, autostart: true }));
    await store.change(withNumber('999'));
    expect((await store.read()).settings).toMatchObject({ autostart: true, emergencyNumber: '999' });
  });

  it('keeps keys that it does not know, and names values that are not allowed', async () => {
    const { store, main } = await writtenTwice();
    const document = {
      schema: 1,
      signed: 'me',
      data: { emergencyNumber: '999', voice: { rate: 7, echo: 'hall' } },
    };
    writeFileSync(main, JSON.stringify(document));
    expect((await store.read()).replaced).toEqual(['voice.rate']);
    await store.change((before) => ({ ...before, autostart: true }));
    expect(JSON.parse(readFileSync(main, 'utf8'))).toMatchObject({
      schema: 1,
      signed: 'me',
      data: { emergencyNumber: '999', autostart: true, voice: { rate: 1, echo: 'hall' } },
    });
  });
});

describe('a damaged settings file', () => {
  it.each([
    ['cut short', '{"schema":1,"da'],
    ['empty', ''],
    ['filled with zeros', '\0'.repeat(700)],
    ['no object', '[1]'],
    ['without a schema', '{"data":{}}'],
    ['without data', '{"schema":1}'],
  ])('that is %s is kept aside, named, and the last good one is used', async (_, text) => {
    const { folder, store, main } = await writtenTwice();
    writeFileSync(main, text);
    expect(await store.read()).toMatchObject({
      settings: { emergencyNumber: '111' },
      source: 'backup',
      troubles: [{ code: 'settings-damaged', detail: asideName }],
    });
    expect(readFileSync(join(folder, asideName), 'utf8')).toBe(text);
    expect(existsSync(main)).toBe(false);
  });

  it('is told of at every reading, by whoever reads, until a new one is written', async () => {
    const { folder, store, main } = await writtenTwice();
    writeFileSync(main, 'damaged');
    await store.read();
    const damaged = { source: 'backup', troubles: [{ code: 'settings-damaged', detail: asideName }] };
    expect(await store.read()).toMatchObject(damaged);
    expect(await createSettingsFile(folder).read()).toMatchObject(damaged);
    await store.change(withNumber('113'));
    expect(await store.read()).toMatchObject({ source: 'file', troubles: [] });
  });

  it('at whatever byte it is cut gives the new settings or the last good ones, never others', async () => {
    const { store, main, backup } = await writtenTwice();
    const [whole, good] = [readFileSync(main), readFileSync(backup)];
    for (let length = 0; length < whole.length; length += 1) {
      writeFileSync(main, whole.subarray(0, length));
      writeFileSync(backup, good);
      const { settings, source } = await store.read();
      expect(settings.emergencyNumber, `${length} bytes`).toBe(source === 'file' ? '112' : '111');
      expect(source, `${length} bytes`).toBe(length >= whole.length - 1 ? 'file' : 'backup');
    }
  });

  it('leads to the defaults where the last good one is damaged too, and both are kept', async () => {
    const { folder, store, main, backup } = await writtenTwice();
    writeFileSync(main, 'first');
    writeFileSync(backup, 'second');
    expect(await store.read()).toMatchObject({
      settings: defaultSettings,
      source: 'defaults',
      troubles: [{ code: 'settings-damaged' }, { code: 'settings-damaged' }],
    });
    expect(readFileSync(join(folder, asideName), 'utf8')).toBe('first');
    expect(readFileSync(join(folder, `${asideName}.bak`), 'utf8')).toBe('second');
  });

  it('does not cost the last good one when a change is written over it', async () => {
    const { store, main, backup } = await writtenTwice();
    writeFileSync(main, 'damaged');
    expect(await store.change((before) => ({ ...before, autostart: true }))).toMatchObject({ ok: true });
    expect((await store.read()).settings).toMatchObject({ emergencyNumber: '111', autostart: true });
    expect(JSON.parse(readFileSync(backup, 'utf8')).data.emergencyNumber).toBe('111');
  });
});

describe('a settings file of a newer version', () => {
  it('is read where it can be understood, and never written', async () => {
    const { folder, store, main } = await writtenTwice();
    const text = JSON.stringify({ schema: 2, data: { emergencyNumber: '999', voice: 'a choir' } });
    writeFileSync(main, text);
    expect(await store.read()).toMatchObject({
      settings: { emergencyNumber: '999', voice: defaultSettings.voice },
      troubles: [{ code: 'settings-newer' }],
    });
    expect(await store.change(withNumber('112'))).toMatchObject({
      ok: false,
      failure: { code: 'settings-newer' },
    });
    expect(readFileSync(main, 'utf8')).toBe(text);
    expect(await store.read()).toMatchObject({ settings: { emergencyNumber: '112' }, source: 'memory' });
    expect((await createSettingsFile(folder).read()).settings.emergencyNumber).toBe('999');
  });
});

describe('a disk that refuses the settings', () => {
  it('leaves the change in memory, and the next change writes both', async () => {
    const place = ownFolder();
    const folder = join(place, 'charley');
    writeFileSync(folder, 'a file where the folder should be');
    const store = createSettingsFile(folder);
    expect(await store.change(withNumber('112'))).toMatchObject({
      ok: false,
      failure: { code: 'disk-unwritable' },
    });
    expect(await store.read()).toMatchObject({ settings: { emergencyNumber: '112' }, source: 'memory' });
    rmSync(folder);
    expect(await store.change((before) => ({ ...before, autostart: true }))).toMatchObject({ ok: true });
    expect(await createSettingsFile(folder).read()).toMatchObject({
      settings: { emergencyNumber: '112', autostart: true },
      source: 'file',
    });
  });

  it('gets what it refused at the next reading that finds it willing', async () => {
    const folder = join(ownFolder(), 'charley');
    writeFileSync(folder, '');
    const store = createSettingsFile(folder);
    await store.change(withNumber('112'));
    rmSync(folder);
    expect(await store.read()).toMatchObject({ settings: { emergencyNumber: '112' }, source: 'file' });
    expect((await createSettingsFile(folder).read()).settings.emergencyNumber).toBe('112');
  });

  it('to be read is named, and what is there is set aside before a change, not overwritten', async () => {
    const { folder, store, main } = await writtenTwice();
    rmSync(main);
    mkdirSync(main);
    expect(await store.read()).toMatchObject({ source: 'backup', troubles: [{ code: 'not-a-file' }] });
    expect(await store.change((before) => ({ ...before, autostart: true }))).toMatchObject({ ok: true });
    expect(readdirSync(folder).toSorted()).toEqual([asideName, 'settings.json', 'settings.json.bak']);
    expect((await store.read()).settings).toMatchObject({ emergencyNumber: '111', autostart: true });
  });
});
