import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (program: string, ...words: readonly string[]) =>
  spawnSync(process.execPath, [`dist/test/${program}.js`, ...words], { encoding: 'utf8' });

describe.each([
  ['soak', 'soak/index'],
  ['bench', 'bench/index'],
  ['bench:hearing', 'bench/hearing/index'],
  ['fresh', 'fresh/index'],
  ['shots', 'shots'],
])('npm run %s', (script, program) => {
  it('tells how it is used where it is asked', () => {
    const { status, stdout } = run(program, '--help');
    expect(stdout).toContain(`Usage: npm run ${script} -- `);
    expect(status).toBe(0);
  });

  it('refuses an option that it does not know, and says how it is used', () => {
    const { status, stderr } = run(program, '--nonsense');
    expect(stderr).toContain("Unknown option '--nonsense'");
    expect(stderr).toContain(`Usage: npm run ${script} -- `);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(2);
  });
});

it.each([
  ['soak/index', ['--real', 'soon'], 'Say how long'],
  ['bench/index', ['noon'], 'no part "noon"'],
  ['bench/index', ['--lines', 'many'], 'a whole number from 1 on'],
  ['fresh/index', ['--busy', 'very'], 'a whole number'],
  ['shots', [], 'Into which folder?'],
])('%s %j is refused in a sentence', (program, words, sentence) => {
  const { status, stderr } = run(program, ...words);
  expect(stderr).toContain(sentence);
  expect(status).toBe(2);
});
