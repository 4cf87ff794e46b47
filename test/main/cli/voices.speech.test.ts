import { describe, expect, it } from 'vitest';
import { settings } from '../../../main/cli/settings.ts';
import { voices } from '../../../main/cli/voices.ts';
import { ownFolder } from '../storing/folder.ts';
import { runsOf } from './stored-run.ts';

describe('charley voices', () => {
  it('lists the voices of this computer, and says which one is chosen', async () => {
    const folder = ownFolder();
    const before = await runsOf(voices, folder)();
    expect(before).toMatchObject({ exitCode: 0, err: [] });
    expect(before.out).toEqual(expect.arrayContaining(['kal_diphone', 'cmu_us_slt_arctic_hts']));
    await runsOf(settings, folder)('set', 'voice.name', 'kal_diphone');
    expect((await runsOf(voices, folder)()).out).toContain('kal_diphone  chosen');
  });

  it('helps, and refuses what it does not know', async () => {
    const charley = runsOf(voices, ownFolder());
    expect(await charley('--help')).toEqual({ exitCode: 0, out: ['Usage: charley voices'], err: [] });
    expect(await charley('loud')).toEqual({ exitCode: 2, out: [], err: ['Usage: charley voices'] });
  });
});
