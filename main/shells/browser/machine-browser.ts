import { type FoundBrowser, findBrowser, isProgram, type MissingBrowserWords } from './find-browser.ts';

/** As root Chromium starts without its sandbox only. False on Windows, which has no root. */
export const isRoot = process.getuid?.() === 0;
/** Of a browser that this process starts. */
export const sandbox = isRoot ? 'off as root' : 'on';

/** The Chromium, Chrome or Edge of this machine, looked for at each call; one may have been installed since. */
export function machineBrowser(words: MissingBrowserWords): FoundBrowser {
  return findBrowser({ platform: process.platform, env: process.env, isProgram }, words);
}
