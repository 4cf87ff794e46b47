import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('npx charley', () => {
  it('runs this checkout, without a place in the cache of npx', () => {
    execFileSync(process.execPath, ['dist/main/cli/link.js']);
    expect(execFileSync('node_modules/.bin/charley', ['--version'], { encoding: 'utf8' })).toMatch(
      /^\d+\.\d+\.\d+\n$/,
    );
  });
});
