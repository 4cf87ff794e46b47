import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settings } from '../../../main/cli/settings.ts';
import { settingKeys } from '../../../shared/settings/settings.ts';
import { ownFolder } from '../storage/folder.ts';
import { runsOf } from './stored-run.ts';

describe('charley settings', () => {
  it('gets one setting, or all of them', async () => {
    const charley = runsOf(settings, ownFolder());
    expect(await charley('get', 'screen.textPercent')).toEqual({ exitCode: 0, out: ['100'], err: [] });
    const all = await charley('get');
    expect(all.out).toHaveLength(settingKeys.length);
    expect(all.out).toContain('emergencyNumber = none');
  });

  it('sets a value that the next start finds', async () => {
    const folder = ownFolder();
    expect(await runsOf(settings, folder)('set', 'screen.textPercent', '200')).toMatchObject({
      exitCode: 0,
      out: ['screen.textPercent = 200'],
    });
    expect((await runsOf(settings, folder)('get', 'screen.textPercent')).out).toEqual(['200']);
  });

  it.each(settingKeys)('gives %s in a form that it takes again', async (key) => {
    const charley = runsOf(settings, ownFolder());
    const [before = ''] = (await charley('get', key)).out;
    expect(await charley('set', key, before)).toMatchObject({ exitCode: 0, out: [`${key} = ${before}`] });
  });

  it.each([
    ['9pm', '21:00'],
    ['9 pm', '21:00'],
    ['21.30', '21:30'],
    ['2130', '21:30'],
    ['9:05 PM', '21:05'],
  ])('takes %s for a time of day', async (typed, time) => {
    const charley = runsOf(settings, ownFolder());
    expect(await charley('set', 'reminder.at', ...typed.split(' '))).toMatchObject({
      exitCode: 0,
      out: [`reminder.at = ${time}`],
    });
  });

  it.each(['9', '25:00', '13pm', 'half past nine', 'tomorrow 9pm'])(
    'refuses %s for a time of day, with two that work',
    async (typed) => {
      const charley = runsOf(settings, ownFolder());
      const { exitCode, err } = await charley('set', 'nightHours.from', typed);
      expect(exitCode).toBe(2);
      const [, ...named] = /such as (\S+) or (\S+),/.exec(err[0] ?? '') ?? [];
      expect(named).toHaveLength(2);
      for (const time of named)
        expect(await charley('set', 'nightHours.from', time)).toMatchObject({ exitCode: 0 });
    },
  );

  it('lists each setting with its value and the values that it takes', async () => {
    const charley = runsOf(settings, ownFolder());
    const { out } = await charley('list');
    expect((await charley()).out).toEqual(out);
    expect(out).toHaveLength(settingKeys.length);
    expect(out.find((line) => line.startsWith('screen.colours = night '))).toMatch(/night, red, day, auto$/);
  });

  it('takes every value that its help names, one by one', async () => {
    const charley = runsOf(settings, ownFolder());
    const help = (await charley('--help')).out.join('\n');
    for (const key of settingKeys) {
      const named = new RegExp(`^  ${key.replace('.', '\\.')} +(.+)$`, 'm').exec(help)?.[1] ?? '';
      expect(named, key).not.toBe('');
      const listed = /^\w+(, \w+)+$/.test(named) ? named.split(', ') : [];
      for (const value of listed) expect((await charley('set', key, value)).exitCode, value).toBe(0);
    }
  });

  it('unsets a value, and guesses at a misspelt key', async () => {
    const charley = runsOf(settings, ownFolder());
    await charley('set', 'emergencyNumber', '112');
    expect(await charley('unset', 'emergencyNumber')).toEqual({
      exitCode: 0,
      out: ['emergencyNumber = none'],
      err: [],
    });
    const { exitCode, err } = await charley('unset', 'emergencynumber');
    expect([exitCode, err.join()]).toEqual([2, expect.stringContaining('Did you mean emergencyNumber?')]);
  });

  it('says what a setting takes where its value is left out', async () => {
    const charley = runsOf(settings, ownFolder());
    expect(await charley('set', 'screen.colours')).toEqual({
      exitCode: 2,
      out: [],
      err: ['screen.colours takes night, red, day, auto.'],
    });
    const { exitCode, err } = await charley('set', 'screen.colour');
    expect([exitCode, err.join()]).toEqual([2, expect.stringContaining('Did you mean screen.colours?')]);
  });

  it('refuses a bad value in a clear sentence and changes nothing', async () => {
    const charley = runsOf(settings, ownFolder());
    expect(await charley('set', 'screen.textPercent', '350')).toEqual({
      exitCode: 2,
      out: [],
      err: ['screen.textPercent takes 100 to 300.'],
    });
    expect((await charley('get', 'screen.textPercent')).out).toEqual(['100']);
  });

  it.each([['get', 'mood'], ['set', 'mood', 'good'], ['get', 'model', 'x'], ['sing']])(
    'exits 2 for %j',
    async (...args) => {
      const run = await runsOf(settings, ownFolder())(...args);
      expect(run.exitCode).toBe(2);
      expect(run.err.join()).toMatch(
        /Usage: charley settings|There is no setting mood\. .*Settings: voice\.name/,
      );
    },
  );

  it('starts Charley with the computer, and no longer', async () => {
    const folder = ownFolder();
    const charley = runsOf(settings, folder);
    const file = join(folder, 'config', 'autostart', 'charley.desktop');
    expect(await charley('set', 'autostart', 'yes')).toEqual({
      exitCode: 0,
      out: ['autostart = yes'],
      err: [],
    });
    expect(readFileSync(file, 'utf8')).toContain('Exec="/usr/bin/charley"');
    rmSync(file);
    expect((await charley('get', 'autostart')).out).toEqual(['no']);
    await charley('set', 'autostart', 'yes');
    expect((await charley('set', 'autostart', 'no')).out).toEqual(['autostart = no']);
    expect(existsSync(file)).toBe(false);
  });

  it('says why Charley does not start with the computer', async () => {
    const folder = ownFolder();
    writeFileSync(join(folder, 'config'), '');
    const run = await runsOf(settings, folder)('set', 'autostart', 'yes');
    expect(run).toEqual({
      exitCode: 1,
      out: [],
      err: ['The disk did not take this. Nothing has changed.'],
    });
  });

  it('helps', async () => {
    const run = await runsOf(settings, ownFolder())('--help');
    expect(run.exitCode).toBe(0);
    expect(run.out.join()).toContain('charley settings set KEY VALUE');
  });

  it('exits 1 and says why where the disk cannot be written', async () => {
    const folder = join(ownFolder(), 'charley');
    writeFileSync(folder, '');
    const run = await runsOf(settings, folder)('set', 'autostart', 'yes');
    expect(run.exitCode).toBe(1);
    expect(run.err.at(-1)).toMatch(
      /^Nothing was saved in .*charley: something in its path is no folder; move that away\.$/,
    );
  });

  it('says what became of a damaged file', async () => {
    const folder = ownFolder();
    await runsOf(settings, folder)('set', 'screen.textPercent', '150');
    await runsOf(settings, folder)('set', 'screen.textPercent', '200');
    writeFileSync(join(folder, 'settings.json'), '{');
    const run = await runsOf(settings, folder)('get', 'screen.textPercent');
    expect(run).toMatchObject({ exitCode: 0, out: ['150'] });
    expect(run.err[0]).toMatch(
      /^Your settings file was damaged\. It was kept as settings\.corrupt-.*\.json\.$/,
    );
    expect(run.err[1]).toBe('Your last good settings were used.');
  });

  it('does not write over a newer version, and says so', async () => {
    const folder = ownFolder();
    writeFileSync(join(folder, 'settings.json'), '{"schema":9,"data":{"autostart":true}}');
    const run = await runsOf(settings, folder)('set', 'autostart', 'no');
    expect(run.exitCode).toBe(1);
    expect(run.err).toContain('Your settings come from a newer Charley. They are read but not changed.');
  });
});
