import { describe, expect, it } from 'vitest';
import { log } from '../../../../main/cli/log.ts';
import { ownFolder } from '../../storage/folder.ts';
import { runsOf } from '../stored-run.ts';

describe('charley log', () => {
  it('helps when asked, also after a subcommand, and exits 2 for what it does not know', async () => {
    const charley = runsOf(log, ownFolder());
    for (const args of [['--help'], ['add', '--help']]) {
      const { exitCode, out } = await charley(...args);
      expect(exitCode).toBe(0);
      expect(out.join()).toContain('charley log add');
      for (const word of [
        'yesterday 3am',
        'ten minutes',
        'back of thigh',
        'both',
        'Pull your toes toward you',
      ])
        expect(out.join()).toContain(word);
    }
    expect((await charley()).exitCode).toBe(2);
    const misspelt = await charley('lsit');
    expect(misspelt.exitCode).toBe(2);
    expect(misspelt.err.join()).toMatch(/^charley log does not know "lsit"\. Did you mean list\?\n\nUsage: /);
  });
});
