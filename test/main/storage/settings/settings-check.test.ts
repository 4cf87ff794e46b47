import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { believed } from '../../../../main/storage/settings/doubted-settings.ts';
import { createSettingsFile } from '../../../../main/storage/settings/settings-file.ts';
import { settingsText, settingsTextOf } from '../../../../main/storage/settings/settings-text.ts';
import { defaultSettings, type Settings } from '../../../../shared/settings/settings.ts';
import { parseSettings } from '../../../../shared/settings/settings-document.ts';
import { ownFolder } from '../folder.ts';

/** A folder with a person's settings: 112, and no standing. */
async function settled() {
  const folder = ownFolder();
  const store = createSettingsFile(folder);
  const personal = (before: Settings): Settings => ({ ...before, profile: ['stayInBed'] });
  await store.change(personal);
  await store.change((before) => ({ ...before, emergencyNumber: '112' }), 'emergencyNumber');
  const path = join(folder, 'settings.json');
  const edit = (from: string, to: string): void =>
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  return { folder, store, path, edit };
}

const codes = (troubles: readonly { readonly code: string }[]) => troubles.map(({ code }) => code);

describe('a settings file that Charley did not write so', () => {
  it('is believed in a voice that was edited by hand, and told of until Charley writes it again', async () => {
    const { store, edit } = await settled();
    edit('"rate": 1', '"rate": 0.8');
    const reading = await store.read();
    expect(reading.settings).toMatchObject({ emergencyNumber: '112', voice: { rate: 0.8 } });
    expect(codes(reading.troubles)).toEqual(['settings-edited']);
    await store.change((before) => ({ ...before, wideEar: false }), 'wideEar');
    expect(await store.read()).toMatchObject({
      settings: { emergencyNumber: '112', wideEar: false, voice: { rate: 0.8 } },
      troubles: [],
    });
  });

  it('is not told of where only its layout is another one', async () => {
    const { store, path } = await settled();
    writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))));
    expect((await store.read()).troubles).toEqual([]);
  });

  it('is never believed in its emergency number, which stays unused and told until the person sets one', async () => {
    const { store, edit, path } = await settled();
    edit('"emergencyNumber": "112"', '"emergencyNumber": "912"');
    const reading = await store.read();
    expect(reading.settings.emergencyNumber).toBeNull();
    expect(reading.troubles[0]).toEqual({ code: 'settings-number-unconfirmed', detail: '912' });
    // Another setting does not confirm it.
    await store.change((before) => ({ ...before, wideEar: false }), 'wideEar');
    expect(await store.read()).toMatchObject({
      settings: { emergencyNumber: null, wideEar: false },
      troubles: [{ code: 'settings-number-unconfirmed', detail: '912' }],
    });
    await store.change((before) => ({ ...before, emergencyNumber: '112' }), 'emergencyNumber');
    expect(await store.read()).toMatchObject({ settings: { emergencyNumber: '112' }, troubles: [] });
    expect(readFileSync(path, 'utf8')).not.toContain('unconfirmed');
  });

  it('is no doubt any more once the person wants no number', async () => {
    const { store, edit } = await settled();
    edit('"emergencyNumber": "112"', '"emergencyNumber": "912"');
    await store.change((before) => ({ ...before, emergencyNumber: null }), 'emergencyNumber');
    expect((await store.read()).troubles).toEqual([]);
  });

  it('leaves out for the person what it left out before', async () => {
    const { store, edit } = await settled();
    edit('"stayInBed"', '"numbFeet"');
    const reading = await store.read();
    expect(reading.settings.profile).toEqual(['stayInBed', 'numbFeet']);
    expect(codes(reading.troubles)).toEqual(['settings-profile-joined', 'settings-edited']);
  });

  it('does not become the last good one', async () => {
    const { store, edit, folder } = await settled();
    edit('"emergencyNumber": "112"', '"emergencyNumber": "912"');
    await store.change((before) => ({ ...before, wideEar: false }));
    expect(readFileSync(join(folder, 'settings.json.bak'), 'utf8')).not.toContain('912');
  });

  it('whichever bit is flipped, never gives another number nor lets anybody stand', () => {
    const personal: Settings = { ...defaultSettings, emergencyNumber: '112', profile: ['stayInBed'] };
    const whole = Buffer.from(settingsText({}, personal, {}));
    const lastGood = JSON.parse(whole.toString());
    let read = 0;
    for (let bit = 0; bit < whole.length * 8; bit += 1) {
      const flipped = Buffer.from(whole);
      flipped.writeUInt8((flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7)), bit >> 3);
      const text = settingsTextOf(flipped);
      // What cannot be read is set aside, and the last good one is used.
      if (text.kind !== 'read' && text.kind !== 'newer') continue;
      read += 1;
      const { settings } = parseSettings(believed(text.document, lastGood).document.data);
      expect(['112', null], `bit ${bit}`).toContain(settings.emergencyNumber);
      expect(settings.profile, `bit ${bit}`).toContain('stayInBed');
    }
    expect(read).toBeGreaterThan(2_000);
  });
});

describe('a settings file from an editor', () => {
  it.each([
    ['a byte order mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['two bytes a letter', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('with %s is no damaged one', async (_, encoded) => {
    const { store, path } = await settled();
    writeFileSync(path, encoded(readFileSync(path, 'utf8')));
    expect(await store.read()).toMatchObject({
      settings: { emergencyNumber: '112' },
      source: 'file',
      troubles: [],
    });
  });
});

describe('a settings file that is a link', () => {
  it('is written through: the link stays, and its target is replaced in one step', async () => {
    const { folder, store, path } = await settled();
    const elsewhere = join(ownFolder(), 'dotfiles');
    mkdirSync(elsewhere);
    const target = join(elsewhere, 'charley.json');
    writeFileSync(target, readFileSync(path));
    const linked = join(folder, 'linked');
    mkdirSync(linked);
    symlinkSync(target, join(linked, 'settings.json'));
    const through = createSettingsFile(linked);
    await through.change((before) => ({ ...before, wideEar: false }));
    expect(lstatSync(join(linked, 'settings.json')).isSymbolicLink()).toBe(true);
    expect(JSON.parse(readFileSync(target, 'utf8')).data.wideEar).toBe(false);
    expect(readdirSync(elsewhere)).toEqual(['charley.json']);
    expect((await store.read()).settings.wideEar).toBe(true);
  });

  it('may lead to a file that is not there yet', async () => {
    const folder = ownFolder();
    symlinkSync(join(folder, 'kept.json'), join(folder, 'settings.json'));
    await createSettingsFile(folder).change((before) => ({ ...before, wideEar: false }));
    expect(readlinkSync(join(folder, 'settings.json'))).toBe(join(folder, 'kept.json'));
    expect(JSON.parse(readFileSync(join(folder, 'kept.json'), 'utf8')).data.wideEar).toBe(false);
  });

  it.runIf(process.platform !== 'win32').each([
    ['a folder', (folder: string) => mkdirSync(join(folder, 'kept.json'))],
    ['a pipe', (folder: string) => void execFileSync('mkfifo', [join(folder, 'kept.json')])],
    ['itself', (folder: string) => symlinkSync(join(folder, 'settings.json'), join(folder, 'kept.json'))],
  ])(
    'is set aside where it leads to %s, and what is changed is found at the next reading',
    async (_, make) => {
      const folder = ownFolder();
      make(folder);
      symlinkSync(join(folder, 'kept.json'), join(folder, 'settings.json'));
      const changed = await createSettingsFile(folder).change(
        (before) => ({ ...before, emergencyNumber: '112' }),
        'emergencyNumber',
      );
      expect(changed.ok).toBe(true);
      expect((await createSettingsFile(folder).read()).settings.emergencyNumber).toBe('112');
    },
  );

  it('is set aside as a copy where its target is damaged, and stays', async () => {
    const folder = ownFolder();
    const target = join(folder, 'kept.json');
    writeFileSync(target, 'damaged');
    symlinkSync(target, join(folder, 'settings.json'));
    const store = createSettingsFile(folder);
    const [trouble] = (await store.read()).troubles;
    expect(trouble?.code).toBe('settings-damaged');
    expect(readFileSync(join(folder, trouble?.detail ?? ''), 'utf8')).toBe('damaged');
    expect(existsSync(target)).toBe(false);
    await store.change((before) => ({ ...before, wideEar: false }));
    expect(lstatSync(join(folder, 'settings.json')).isSymbolicLink()).toBe(true);
    expect((await store.read()).settings.wideEar).toBe(false);
  });
});
