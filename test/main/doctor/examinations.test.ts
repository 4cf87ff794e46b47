import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunningStatus } from '../../../main/control/contract.ts';
import { examineDisk, examinePermissions } from '../../../main/doctor/keeping.ts';
import { examineAutostart, examinePower, examineScreen, examineVoice } from '../../../main/doctor/machine.ts';
import { examineMicrophone } from '../../../main/doctor/microphone.ts';
import { createDiaryFile } from '../../../main/storage/diary-file.ts';
import { createSettingsFile } from '../../../main/storage/settings/settings-file.ts';
import { contentFor } from '../../../shared/content/languages.ts';
import { failed, succeeded } from '../../../shared/result.ts';
import { defaultSettings } from '../../../shared/settings/settings.ts';
import { ownFolder } from '../storage/folder.ts';

const content = contentFor('en');

describe('the microphone', () => {
  const places = (folder: string) => ({
    list: join(folder, 'pcm'),
    devices: join(folder, 'snd'),
    servers: [join(folder, 'server')],
  });
  const device = (folder: string): void => {
    writeFileSync(join(folder, 'pcm'), '00-00: ALC257 Analog : ALC257 Analog : playback 1 : capture 1\n');
    mkdirSync(join(folder, 'snd'));
  };
  const examine = (folder: string, running: RunningStatus | null = null) =>
    examineMicrophone('linux', running, content, places(folder));

  it('is missing where the system names none', async () => {
    expect(await examine(ownFolder())).toMatchObject({ verdict: 'fail', id: 'microphone absent' });
  });

  it('is there where its device may be opened, and closed where it may not', async () => {
    const folder = ownFolder();
    device(folder);
    expect(await examine(folder)).toMatchObject({ verdict: 'fail', id: 'microphone closed' });
    writeFileSync(join(folder, 'snd', 'pcmC0D0c'), '');
    expect(await examine(folder)).toMatchObject({
      verdict: 'pass',
      id: 'microphone there',
      detail: 'ALC257 Analog',
    });
  });

  it('may be one that only the sound server knows', async () => {
    const folder = ownFolder();
    writeFileSync(join(folder, 'server'), '');
    expect(await examine(folder)).toMatchObject({ verdict: 'warn', id: 'microphone unknown' });
  });

  it('is as the Charley that runs says', async () => {
    const saying = (listening: RunningStatus['listening']) =>
      examine(ownFolder(), { listening } as RunningStatus);
    expect(await saying({ kind: 'listening' })).toMatchObject({ verdict: 'pass' });
    expect(await saying({ kind: 'failed', code: 'microphone-denied' })).toMatchObject({
      verdict: 'fail',
      detail: content.failures['microphone-denied'],
    });
    expect(await saying({ kind: 'no window' })).toMatchObject({ verdict: 'warn' });
  });
});

describe('the disk', () => {
  const examine = (folder: string) =>
    examineDisk({ folder, settings: createSettingsFile(folder), diary: createDiaryFile(folder) }, content);

  it('takes what is kept', async () => {
    const folder = join(ownFolder(), 'new');
    expect(await examine(folder)).toMatchObject({
      verdict: 'pass',
      id: 'disk takes',
      detail: expect.stringMatching(/^\d+ MB free in /),
    });
  });

  it('refuses it where the folder cannot be made', async () => {
    const folder = join(ownFolder(), 'charley');
    writeFileSync(folder, 'a file in its place');
    expect(await examine(folder)).toMatchObject({
      verdict: 'fail',
      id: 'disk refuses',
      detail: `${folder}: ${content.storing.reasons.noFolder}`,
    });
  });

  it('holds a diary that cannot be read', async () => {
    const folder = ownFolder();
    const diary = { read: async () => failed('disk-unreadable', '') };
    const finding = await examineDisk({ folder, settings: createSettingsFile(folder), diary }, content);
    expect(finding).toMatchObject({ verdict: 'fail', id: 'disk unreadable' });
  });

  it('holds damaged settings, or lines of the diary that cannot be read', async () => {
    const folder = ownFolder();
    writeFileSync(join(folder, 'diary.jsonl'), 'secret words\n');
    const finding = await examine(folder);
    expect(finding).toMatchObject({ verdict: 'warn', id: 'disk diary', detail: '1' });
    writeFileSync(join(folder, 'settings.json'), '{');
    expect(await examine(folder)).toMatchObject({ verdict: 'warn', id: 'disk settings' });
  });
});

describe('the permissions', () => {
  it.each([
    [0o700, 'pass', 'permissions private'],
    [0o755, 'warn', 'permissions readable'],
    [0o777, 'fail', 'permissions distrusted'],
  ] as const)('of a folder with %o are a %s', async (mode, verdict, id) => {
    const folder = ownFolder();
    chmodSync(folder, mode);
    expect(await examinePermissions(folder, 'linux', content)).toMatchObject({ verdict, id });
  });
});

describe('voice, screen, power and autostart', () => {
  const settings = (name: string | null) => ({
    read: async () => ({
      settings: { ...defaultSettings, voice: { ...defaultSettings.voice, name } },
      source: 'file' as const,
      replaced: [],
      troubles: [],
    }),
  });
  it('of a voice: there, another one than chosen, or none', async () => {
    const there = { check: async () => succeeded(undefined) };
    const names = async () => ['kal', 'slt'];
    expect(await examineVoice(there, names, settings('slt'))).toMatchObject({
      verdict: 'pass',
      detail: 'slt',
    });
    expect(await examineVoice(there, names, settings('awb'))).toMatchObject({ id: 'voice another' });
    const missing = { check: async () => failed('voice-missing') };
    expect(await examineVoice(missing, names, settings(null))).toMatchObject({ verdict: 'fail' });
  });

  it('of a screen: a program to open the window with, and a display', () => {
    const places = {
      platform: 'linux',
      env: { DISPLAY: ':0' },
      electron: () => ({ kind: 'missing' }) as const,
      browser: () => ({ kind: 'found', path: '/usr/bin/chromium' }) as const,
      shown: null,
    } as const;
    expect(examineScreen(places)).toMatchObject({ verdict: 'pass', detail: '/usr/bin/chromium' });
    expect(examineScreen({ ...places, env: {} })).toMatchObject({ id: 'screen without display' });
    const browser = () => ({ kind: 'missing', reason: 'none' }) as const;
    expect(examineScreen({ ...places, browser })).toMatchObject({ verdict: 'fail', id: 'screen absent' });
  });

  it('of the screen of a Charley that runs: its window, wherever it was opened', () => {
    const nowhere = {
      platform: 'linux',
      env: {},
      electron: () => ({ kind: 'missing' }) as const,
      browser: () => ({ kind: 'missing', reason: 'none' }) as const,
    } as const;
    expect(examineScreen({ ...nowhere, shown: 'shown' })).toMatchObject({
      verdict: 'pass',
      id: 'screen open',
    });
    expect(examineScreen({ ...nowhere, shown: 'behind' })).toMatchObject({
      verdict: 'warn',
      id: 'screen behind',
    });
    expect(examineScreen({ ...nowhere, shown: 'undrawn' })).toMatchObject({
      verdict: 'pass',
      id: 'screen undrawn',
    });
    expect(examineScreen({ ...nowhere, shown: 'no window' })).toMatchObject({
      verdict: 'warn',
      id: 'screen without window',
    });
  });

  it('of the power: what lasts the night passes', () => {
    expect(examinePower('plugged in', 'yes').verdict).toBe('pass');
    expect(examinePower('without battery', 'yes').verdict).toBe('pass');
    expect(examinePower('on battery', 'yes').verdict).toBe('warn');
    expect(examinePower('plugged in', 'no').id).toBe('power sleeps');
    expect(examinePower('unknown', 'yes').verdict).toBe('warn');
  });

  it('of autostart: off is no fault', async () => {
    const finding = (read: Parameters<typeof examineAutostart>[0]['read']) =>
      examineAutostart({ read }, content);
    expect(await finding(async () => ({ kind: 'on' }))).toMatchObject({ id: 'autostart on' });
    expect(await finding(async () => ({ kind: 'off' }))).toMatchObject({ verdict: 'pass' });
    expect(await finding(async () => ({ kind: 'not here', code: 'autostart-sandboxed' }))).toMatchObject({
      verdict: 'warn',
    });
  });
});
