import { describe, expect, it } from 'vitest';
import { profile } from '../../../main/cli/profile.ts';
import { settings } from '../../../main/cli/settings.ts';
import { profileFlags } from '../../../shared/content/protocol.ts';
import { ownFolder } from '../storage/folder.ts';
import { runsOf } from './stored-run.ts';

describe('charley profile', () => {
  it('lists every flag with its meaning, none of them set at first', async () => {
    const charley = runsOf(profile, ownFolder());
    const { exitCode, out } = await charley('list');
    expect(exitCode).toBe(0);
    expect(out.map((line) => line.split('  ')[0])).toEqual(profileFlags.map((flag) => `${flag} = no`));
    expect((await charley()).out).toEqual(out);
  });

  it('sets and clears one flag and leaves the others', async () => {
    const folder = ownFolder();
    const charley = runsOf(profile, folder);
    await charley('set', 'pregnancy');
    await charley('set', 'stayInBed');
    expect(await charley('set', 'stayInBed')).toMatchObject({
      exitCode: 0,
      out: ['stayInBed = yes  I stay in bed: no standing'],
    });
    expect((await runsOf(settings, folder)('get', 'profile')).out).toEqual(['stayInBed,pregnancy']);
    await charley('unset', 'pregnancy');
    expect((await runsOf(settings, folder)('get', 'profile')).out).toEqual(['stayInBed']);
  });

  it.each([
    ['set'],
    ['set', 'immortal'],
    ['unset', 'pregnancy', 'stayInBed'],
    ['list', 'all'],
    ['toggle', 'pregnancy'],
  ])('exits 2 for %j %j', async (...args) => {
    const run = await runsOf(profile, ownFolder())(...args);
    expect(run.exitCode).toBe(2);
    expect(run.err.join()).toMatch(/Usage: charley profile|There is no flag immortal\. Flags: stayInBed/);
  });
});
