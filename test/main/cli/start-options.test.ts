import { describe, expect, it } from 'vitest';
import { readStartOptions } from '../../../main/cli/start-options.ts';
import { contentFor } from '../../../shared/content/languages.ts';

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
    expect(readStartOptions(commandLine, contentFor('en').commands.start)).toEqual(wish);
  });

  it.each([
    [['--shell', 'firefox'], '--shell knows "electron" and "browser", not "firefox".'],
    [['--shell'], '--shell'],
    [['--shell', 'electron', '--no-open'], '--no-open prints the address of the browser shell'],
    [['--loud'], '--loud'],
    [['night.wav'], 'night.wav'],
    [['--text-only=yes'], '--text-only'],
  ])('%j is not, and it says why', (commandLine, words) => {
    const wish = readStartOptions(commandLine, contentFor('en').commands.start);
    expect(wish).toMatchObject({ kind: 'misused', words: expect.stringContaining(words) });
  });
});
