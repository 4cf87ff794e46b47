import { describe, expect, it } from 'vitest';
import { readStartOptions } from '../../../../main/cli/typed/start-options.ts';
import { contentFor } from '../../../../shared/content/languages.ts';

const run = { kind: 'run', shell: 'whichever', opening: 'window', textOnly: 'no', begin: 'waiting' };

describe('the command line of npm start', () => {
  it.each([
    [[], run],
    [['--shell', 'electron'], { ...run, shell: 'electron' }],
    [['--shell=browser'], { ...run, shell: 'browser' }],
    [['--no-open'], { ...run, opening: 'address' }],
    [['--shell', 'browser', '--no-open'], { ...run, shell: 'browser', opening: 'address' }],
    [['--text-only'], { ...run, textOnly: 'yes' }],
    [['--routine'], { ...run, begin: 'routine' }],
    [['--help'], { kind: 'help' }],
    [['--version'], { kind: 'version' }],
  ])('%j is understood', (commandLine, wish) => {
    expect(readStartOptions(commandLine, contentFor('en'))).toEqual(wish);
  });

  it.each([
    [['--shell', 'firefox'], '--shell knows "electron" and "browser", not "firefox".'],
    [['--shell'], '--shell needs a value after it.'],
    [['--shell', '--no-open'], '--shell needs a value after it.'],
    [['--no-open', '--no-open'], '--no-open may stand there once only.'],
    [['--shell', 'electron', '--no-open'], '--no-open prints the address of the browser shell'],
    [['--text'], 'There is no option --text here. Did you mean --text-only? Options: --shell'],
    [['night.wav'], '"night.wav" is one word too many.'],
    [['--text-only=yes'], '--text-only takes no value.'],
  ])('%j is not, and it says why', (commandLine, words) => {
    const wish = readStartOptions(commandLine, contentFor('en'));
    expect(wish).toMatchObject({ kind: 'misused', words: expect.stringContaining(words) });
  });
});
