import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownFolder } from '../main/storage/folder.ts';

describe('npx charley', () => {
  it('runs this checkout, without a place in the cache of npx', () => {
    const folder = join(ownFolder(), '.bin');
    // Twice: an older link is replaced.
    for (const _ of [1, 2]) execFileSync(process.execPath, ['dist/main/cli/link.js', folder]);
    expect(execFileSync(join(folder, 'charley'), ['--version'], { encoding: 'utf8' })).toMatch(
      /^\d+\.\d+\.\d+\n$/,
    );
  });
});
