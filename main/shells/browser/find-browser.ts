import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Content } from '../../../shared/content/content.ts';
import { filled } from '../../../shared/filled.ts';

/** What finding a browser looks at. */
interface BrowserSearch {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a path is a program that can be run. */
  readonly isProgram: (path: string) => boolean;
}

/** Why there is none, as sentences of the chosen language. */
export type MissingBrowserWords = Content['commands']['start']['browserMissing'];

/** The browser that opens Charley's window, or why there is none. */
export type FoundBrowser =
  | { readonly kind: 'found'; readonly path: string }
  /** `reason` in words, for the middle of a sentence. */
  | { readonly kind: 'missing'; readonly reason: string };

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const macPrograms = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Finds Chromium, Chrome or Edge; `CHARLEY_BROWSER` names another one of that family, and is then the only one. */
export function findBrowser(machine: BrowserSearch, words: MissingBrowserWords): FoundBrowser {
  const named = machine.env.CHARLEY_BROWSER;
  if (named !== undefined && named !== '') {
    if (machine.isProgram(named)) return { kind: 'found', path: named };
    return { kind: 'missing', reason: filled(words.named, { program: named }) };
  }
  const path = candidates(machine).find(machine.isProgram);
  if (path !== undefined) return { kind: 'found', path };
  return { kind: 'missing', reason: words.none };
}

function candidates({ platform, env }: BrowserSearch): readonly string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME === undefined ? [] : [`${env.HOME}/Applications`])];
    return folders.flatMap((folder) => macPrograms.map((program) => `${folder}/${program}`));
  }
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => windowsPrograms.map((program) => `${folder}\\${program}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The folder of the window's own profile. A browser from a snap may not write into hidden folders of the home: it
 * gets the folder that every snap of Chromium may write to.
 */
export function profileFolder(browser: string, dataFolder: string, home: string): string {
  return isFromSnap(browser) ? join(snapFolder(home), 'charley') : join(dataFolder, 'browser');
}

/** The folder for what is printed and removed. A browser from a snap has a /tmp of its own and sees no other. */
export function printFolder(
  browser: string,
  { home, temporaryFolder }: { readonly home: string; readonly temporaryFolder: string },
): string {
  return isFromSnap(browser) ? snapFolder(home) : temporaryFolder;
}

function isFromSnap(browser: string): boolean {
  return browser.startsWith('/snap/');
}

function snapFolder(home: string): string {
  return join(home, 'snap', 'chromium', 'common');
}

/** Whether a path is a file that this process may run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
