import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  createPageRequests,
  type PageRequests,
  type PageRequestsDeps,
} from '../../../main/pages/requests.ts';
import type { SettingOptionsSource } from '../../../main/pages/setting-options.ts';
import { createDiaryFile } from '../../../main/storage/diary-file.ts';
import { createSettingsFile } from '../../../main/storage/settings/settings-file.ts';
import { contentFor } from '../../../shared/content/languages.ts';
import type { Episode } from '../../../shared/diary/entry.ts';
import { diaryJson } from '../../../shared/diary/exchange/document.ts';
import type { PrintToPdf } from '../../../shared/ports/machine.ts';
import { failed } from '../../../shared/result.ts';
import { defaultSettings } from '../../../shared/settings/settings.ts';
import { paperlessPrinter } from '../../support/printer.ts';
import { ownFolder } from '../storage/folder.ts';

const cramp: Episode = {
  kind: 'episode',
  id: 'a1',
  startedAt: '2026-11-22T03:10:00+00:00',
  endedAt: '2026-11-22T03:14:00+00:00',
  location: 'calf',
  side: 'left',
  steps: ['toesTowardShin'],
  helped: 'toesTowardShin',
  outcome: 'eased',
};

/** One voice, and nothing else to choose. */
const settingOptions: SettingOptionsSource = {
  read: async () => ({
    choices: { 'voice.name': [{ value: 'kal', words: 'kal' }], model: [], wideModel: [], language: [] },
    gone: {},
    untried: { voice: '', microphone: '' },
    notes: {},
  }),
  refusal: async (key, value) =>
    key === 'voice.name' && value !== 'kal' ? `There is no voice ${value}.` : null,
};

let folder: string;
let desk: PageRequests;
let changes: string[];
let printToPdf: PrintToPdf;

beforeEach(() => {
  folder = ownFolder();
  changes = [];
  printToPdf = paperlessPrinter;
  desk = createPageRequests(depsOf());
});

const depsOf = (): PageRequestsDeps => ({
  content: () => contentFor('en'),
  settings: createSettingsFile(folder),
  diary: createDiaryFile(folder),
  nights: async () => [],
  clock: { wallMs: () => Date.UTC(2026, 10, 23, 9) },
  printToPdf: (html) => printToPdf(html),
  settingOptions,
  settingsChanged: async () => void changes.push('settings'),
  diaryChanged: async () => void changes.push('diary'),
});
const fails = async (): Promise<void> => {
  throw new Error('a fault');
};

describe('an entry from the future', () => {
  it.each(['2999-01-01T03:00:00+00:00', '2026-11-23T09:00:01+00:00'])(
    'of %s is refused in words',
    async (startedAt) => {
      const answer = await desk['diary:save']({ ...cramp, startedAt, endedAt: null });
      expect(answer).toEqual({
        ok: false,
        words: 'Not saved: it lies in the future. Look at the date and the time.',
      });
      expect(await desk['diary:read'](undefined)).toMatchObject({ entries: [] });
      expect(
        await desk['diary:import']({ text: diaryJson([{ ...cramp, startedAt, endedAt: null }]) }),
      ).toMatchObject({
        ok: false,
        words: expect.stringContaining('by their place in the file: 1'),
      });
    },
  );
});

describe('a fault in what follows a change', () => {
  it('is not told as a change that failed: what is saved is saved', async () => {
    const deps = { ...depsOf(), diaryChanged: fails, settingsChanged: fails };
    const faulty = createPageRequests(deps);
    expect(await faulty['diary:save']({ ...cramp, id: 'kept' })).toEqual({ ok: true });
    expect(await faulty['settings:change']({ key: 'holdStyle', value: 'tens' })).toMatchObject({ ok: true });
    expect(await faulty['diary:remove']({ id: 'kept' })).toEqual({ ok: true });
    expect(await faulty['diary:erase'](undefined)).toEqual({ ok: true });
  });
});

/** Where the file should be there is a folder: nothing can be read or written. */
function block(name: string): void {
  mkdirSync(join(folder, name));
}

describe('settings by day', () => {
  it('are read as they are, with what is wrong with their files in words', async () => {
    expect(await desk['settings:read'](undefined)).toMatchObject({ settings: defaultSettings, notices: [] });
    writeFileSync(join(folder, 'settings.json'), '{"schema":1,');
    const { notices } = await desk['settings:read'](undefined);
    expect(notices.join(' ')).toMatch(/damaged.*usual settings were used/);
  });

  it('are changed, written, and brought to the conversation before the page is answered', async () => {
    const answer = await desk['settings:change']({ key: 'voice.rate', value: 0.8 });
    expect(answer).toEqual({
      ok: true,
      settings: { ...defaultSettings, voice: { ...defaultSettings.voice, rate: 0.8 } },
    });
    expect(changes).toEqual(['settings']);
    expect(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8')).data.voice.rate).toBe(0.8);
  });

  it('refuse a value that is not allowed, say what is, and leave the file alone', async () => {
    expect(await desk['settings:change']({ key: 'voice.rate', value: 9 })).toEqual({
      ok: false,
      words: 'The speed goes from 50 to 200 %.',
    });
    expect(() => readFileSync(join(folder, 'settings.json'))).toThrow('ENOENT');
  });

  it('refuse what this machine has not, and bring what it has to whatever goes by it', async () => {
    expect(await desk['settings:change']({ key: 'voice.name', value: 'gone' })).toEqual({
      ok: false,
      words: 'There is no voice gone.',
    });
    expect(() => readFileSync(join(folder, 'settings.json'))).toThrow('ENOENT');
    expect(await desk['settings:change']({ key: 'voice.name', value: 'kal' })).toMatchObject({ ok: true });
    expect(changes).toEqual(['settings']);
    expect(await desk['settings:options'](undefined)).toEqual(await settingOptions.read());
  });

  it('are read as a change that is under way leaves them', async () => {
    const change = desk['settings:change']({ key: 'voice.name', value: 'kal' });
    expect((await desk['settings:read'](undefined)).settings.voice.name).toBe('kal');
    await change;
  });

  it('apply for now where the disk refuses them, and say so', async () => {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'a file where the folder should be');
    const answer = await desk['settings:change']({ key: 'holdStyle', value: 'tens' });
    expect(answer).toEqual({ ok: false, words: expect.stringContaining('kept until Charley ends') });
    expect((await desk['settings:read'](undefined)).settings.holdStyle).toBe('tens');
    expect(changes).toEqual(['settings']);
  });
});

describe('the diary by day', () => {
  it('is read with the local time, saved, corrected and removed', async () => {
    expect(await desk['diary:save'](cramp)).toEqual({ ok: true });
    expect(await desk['diary:save']({ ...cramp, pain: 6 })).toEqual({ ok: true });
    const reading = await desk['diary:read'](undefined);
    expect(reading.entries).toEqual([{ ...cramp, pain: 6 }]);
    expect(new Date(reading.now).getTime()).toBe(Date.UTC(2026, 10, 23, 9));
    expect(await desk['diary:remove']({ id: 'a1' })).toEqual({ ok: true });
    expect((await desk['diary:read'](undefined)).entries).toEqual([]);
    expect(changes).toEqual(['diary', 'diary', 'diary']);
  });

  it('counts lines that cannot be read, and those of a newer Charley', async () => {
    const newer = JSON.stringify({ version: 99 });
    const check = createHash('sha256').update(newer).digest('hex').slice(0, 16);
    const line = JSON.stringify({ version: 99, check });
    writeFileSync(join(folder, 'diary.jsonl'), `torn\nbroken\n${line}\n`);
    expect(await desk['diary:read'](undefined)).toMatchObject({
      entries: [],
      damagedLines: 2,
      newerLines: 1,
    });
  });

  it('is erased for good', async () => {
    await desk['diary:save'](cramp);
    expect(await desk['diary:erase'](undefined)).toEqual({ ok: true });
    expect(() => readFileSync(join(folder, 'diary.jsonl'))).toThrow('ENOENT');
    expect(changes).toEqual(['diary', 'diary']);
  });

  it('says when the disk refuses an entry, a deletion or the end of it all, and rejects a reading', async () => {
    block('diary.jsonl');
    const notKept = { ok: false, words: expect.stringContaining('The disk did not take this') };
    expect(await desk['diary:save'](cramp)).toEqual(notKept);
    expect(await desk['diary:remove']({ id: 'a1' })).toEqual(notKept);
    expect(await desk['diary:import']({ text: diaryJson([cramp]) })).toEqual(notKept);
    expect(await desk['diary:erase'](undefined)).toEqual({
      ok: false,
      words: expect.stringContaining('still there'),
    });
    await expect(desk['diary:read'](undefined)).rejects.toThrow('not-a-file');
  });

  it("takes in Charley's own export and nothing else", async () => {
    const text = diaryJson([cramp, { ...cramp, id: 'a2' }]);
    expect(await desk['diary:import']({ text })).toEqual({ ok: true, added: 2 });
    expect((await desk['diary:read'](undefined)).entries).toHaveLength(2);
    expect(await desk['diary:import']({ text: '[]' })).toEqual({
      ok: false,
      words: 'This is not a diary that Charley exported.',
    });
  });

  it('names the entries of an export that are not allowed, and takes the others', async () => {
    const text = JSON.stringify({ charleyDiary: 1, entries: [{ kind: 'wish' }, cramp] });
    const answer = await desk['diary:import']({ text });
    expect(answer).toEqual({ ok: false, words: expect.stringMatching(/taken: 1\..*: 1\./) });
    expect((await desk['diary:read'](undefined)).entries).toEqual([cramp]);
  });

  it("makes the doctor's sheet with the medicines that the person typed", async () => {
    await desk['diary:save'](cramp);
    await desk['settings:change']({ key: 'medicines', value: ['Water & salt'] });
    const { html } = await desk['diary:sheet'](undefined);
    expect(html).toContain('Not a medical record');
    expect(html).toContain('Water &amp; salt');
    const printed = await desk['diary:print'](undefined);
    expect(printed).toEqual({ ok: true, base64: Buffer.from(html).toString('base64') });
  });

  it.each([
    ['browser-missing', /needs Chromium.*web page/],
    ['print-failed', /not made.*Try again/],
  ] as const)('says what to do where the sheet cannot be printed: %s', async (code, sentence) => {
    printToPdf = async () => failed(code, 'a detail for support');
    const answer = await desk['diary:print'](undefined);
    expect(answer).toEqual({ ok: false, words: expect.stringMatching(sentence) });
  });
});
