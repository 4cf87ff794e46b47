import { describe, expect, it } from 'vitest';
import { freshPage, installWords, ownLines, testWords } from './report.ts';

describe('what npm ci printed', () => {
  it('is told by its packages and its warnings', () => {
    expect(installWords('\nadded 156 packages in 13s\n')).toBe('156 packages, no warning');
    const warned = 'npm warn EBADENGINE Unsupported engine\nnpm warn deprecated glob\nadded 1 package in 1s';
    expect(installWords(warned)).toBe('1 packages, 2 lines of warnings');
  });
});

describe('what npm test printed', () => {
  it('is told by its counts, and names each test that failed once', () => {
    const failing = ' FAIL  |browser| test/a.browser.test.ts > says so\n';
    const counts = ' Test Files  1 failed | 130 passed (131)\n      Tests  1 failed | 1900 passed (1901)\n';
    expect(testWords(`${failing}${failing}\u001b[2m${counts}`)).toBe(
      'tests: 1 failed | 1900 passed (1901); files: 1 failed | 130 passed (131); |browser| test/a.browser.test.ts > says so',
    );
  });

  it('is its last line where it came to no test', () => {
    expect(testWords('building\nerror TS2345: no\n')).toBe('error TS2345: no');
  });
});

describe('what npm start printed', () => {
  it("is told without npm's own lines", () => {
    const printed =
      '\n> charley@0.1.0 start\n> node start.js\n\nThere is no screen.\nStart with --no-open.\n';
    expect(ownLines(printed)).toBe('There is no screen. Start with --no-open.');
  });
});

describe('the page', () => {
  it('says when and where it was run, and marks what was not as expected', () => {
    const outcome = { command: 'npm test', seconds: 95, isAsExpected: false, words: '1 failed | 2 passed' };
    const page = freshPage({
      date: '2026-11-26',
      commit: 'abc1234',
      machine: 'Debian bookworm, 2 cores',
      busyProcesses: 2,
      folders: [{ name: 'Bare', contents: 'Node, npm and git', outcomes: [outcome] }],
    });
    expect(page).toContain(
      'Run on 2026-11-26, commit abc1234, Debian bookworm, 2 cores, beside 2 busy processes.',
    );
    expect(page).toContain('| `npm test` | 1 min 35 s | **no** | 1 failed \\| 2 passed |');
  });
});
