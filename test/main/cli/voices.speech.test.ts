import { describe, expect, it } from 'vitest';
import { settings } from '../../../main/cli/settings.ts';
import { voices } from '../../../main/cli/voices.ts';
import { ownFolder } from '../storage/folder.ts';
import { runsOf } from './stored-run.ts';

describe('the voices of this computer', () => {
  it('are listed by charley voices, which says which one is chosen, or speaks without a choice', async () => {
    const folder = ownFolder();
    const before = await runsOf(voices, folder)();
    expect(before).toMatchObject({ exitCode: 0, err: [] });
    expect(before.out.map((line) => line.split(' ')[0])).toEqual(
      expect.arrayContaining(['kal_diphone', 'cmu_us_slt_arctic_hts']),
    );
    expect(before.out.filter((line) => line.endsWith('speaks: none is chosen'))).toHaveLength(1);
    await runsOf(settings, folder)('set', 'voice.name', 'kal_diphone');
    const after = (await runsOf(voices, folder)()).out;
    expect(after.filter((line) => /speaks|chosen/.test(line))).toEqual([
      expect.stringMatching(/^kal_diphone +Kal, American man {2}chosen$/),
    ]);
  });

  it('are what the setting takes; for another it names those that there are', async () => {
    const charley = runsOf(settings, ownFolder());
    const taken = await charley('set', 'voice.name', 'cmu_us_slt_arctic_hts');
    expect(taken).toEqual({ exitCode: 0, out: ['voice.name = cmu_us_slt_arctic_hts'], err: [] });
    const refused = await charley('set', 'voice.name', 'Fred');
    expect(refused.exitCode).toBe(2);
    expect(refused.err[0]).toMatch(/^There is no voice Fred on this computer\. Voices: none, .*kal_diphone/);
    expect((await charley('get', 'voice.name')).out).toEqual(['cmu_us_slt_arctic_hts']);
    expect(await charley('set', 'voice.name', 'none')).toMatchObject({ exitCode: 0 });
  });

  it('helps, and refuses what it does not know', async () => {
    const charley = runsOf(voices, ownFolder());
    expect(await charley('--help')).toEqual({
      exitCode: 0,
      out: [expect.stringMatching(/^Usage: charley voices/)],
      err: [],
    });
    expect(await charley('loud')).toEqual({
      exitCode: 2,
      out: [],
      err: [expect.stringMatching(/^charley voices takes no "loud"\.\n\nUsage: charley voices/)],
    });
  });
});
