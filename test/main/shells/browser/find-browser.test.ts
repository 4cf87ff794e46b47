import { describe, expect, it } from 'vitest';
import { findBrowser, printFolder, profileFolder } from '../../../../main/shells/browser/find-browser.ts';
import { contentFor } from '../../../../shared/content/languages.ts';

const words = contentFor('en').commands.start.browserMissing;

function machine(
  platform: NodeJS.Platform,
  programs: readonly string[],
  env: Readonly<Record<string, string>> = {},
) {
  return { platform, env, isProgram: (path: string) => programs.includes(path) };
}

describe('finding the browser', () => {
  it.each([
    ['Chromium', ['/usr/bin/chromium', '/usr/bin/google-chrome'], '/usr/bin/chromium'],
    ['Chrome', ['/opt/bin/google-chrome', '/usr/bin/microsoft-edge'], '/opt/bin/google-chrome'],
    ['Edge', ['/usr/bin/microsoft-edge-stable'], '/usr/bin/microsoft-edge-stable'],
  ])('takes %s from the PATH of Linux', (_, programs, path) => {
    expect(findBrowser(machine('linux', programs, { PATH: '/opt/bin::/usr/bin' }), words)).toEqual({
      kind: 'found',
      path,
    });
  });

  it('takes it from the applications of macOS', () => {
    const path = '/Users/ann/Applications/Chromium.app/Contents/MacOS/Chromium';
    expect(findBrowser(machine('darwin', [path], { HOME: '/Users/ann' }), words)).toEqual({
      kind: 'found',
      path,
    });
  });

  it('takes it from the program folders of Windows', () => {
    const path = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
    expect(findBrowser(machine('win32', [path], env), words)).toEqual({ kind: 'found', path });
  });

  it('takes the one that CHARLEY_BROWSER names, and no other', () => {
    const programs = ['/usr/bin/chromium', '/opt/mine'];
    const env = { PATH: '/usr/bin', CHARLEY_BROWSER: '/opt/mine' };
    expect(findBrowser(machine('linux', programs, env), words)).toEqual({ kind: 'found', path: '/opt/mine' });
    expect(findBrowser(machine('linux', ['/usr/bin/chromium'], env), words)).toEqual({
      kind: 'missing',
      reason: 'CHARLEY_BROWSER names /opt/mine, which is not a program that can be run',
    });
  });

  it('says which ones it looked for where there is none', () => {
    expect(findBrowser(machine('linux', []), words)).toEqual({
      kind: 'missing',
      reason: 'neither Chromium, Google Chrome nor Microsoft Edge was found',
    });
  });
});

describe("the window's profile", () => {
  it('is beside our own data, apart from the browser that the person uses', () => {
    expect(profileFolder('/usr/bin/chromium', '/home/ann/.config/charley', '/home/ann')).toBe(
      '/home/ann/.config/charley/browser',
    );
  });

  it('is where a snap may write, for a browser from a snap', () => {
    expect(profileFolder('/snap/bin/chromium', '/home/ann/.config/charley', '/home/ann')).toBe(
      '/home/ann/snap/chromium/common/charley',
    );
  });
});

describe('the folder for what is printed', () => {
  it("is the machine's own for such things, or the one that a snap shares with us", () => {
    const places = { home: '/home/ann', temporaryFolder: '/tmp' };
    expect(printFolder('/usr/bin/chromium', places)).toBe('/tmp');
    expect(printFolder('/snap/bin/chromium', places)).toBe('/home/ann/snap/chromium/common');
  });
});
