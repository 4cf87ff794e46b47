import { type FoundBrowser, findBrowser, isProgram, type MissingBrowserWords } from './find-browser.ts';

/** As root Chromium starts without its sandbox only. False on Windows, which has no root. */
export const isRoot = process.getuid?.() === 0;
/** Of a browser that this process starts. */
export const sandbox = isRoot ? 'off as root' : 'on';

/** The browser of this machine. */
export function machineBrowser(words: MissingBrowserWords): FoundBrowser {
  return findBrowser({ platform: process.platform, env: process.env, isProgram }, words);
}
