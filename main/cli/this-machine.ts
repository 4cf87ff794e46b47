import { homedir, tmpdir } from 'node:os';
import type { Content } from '../../shared/content/content.ts';
import type { PrintToPdf } from '../../shared/ports.ts';
import { type FoundBrowser, findBrowser, isProgram } from '../shells/browser/find-browser.ts';
import { longestPrintingMs, printWithBrowser } from '../shells/browser/print-to-pdf.ts';

export const isRoot = process.getuid?.() === 0;
/** Of a browser that this process starts. */
export const sandbox = isRoot ? 'off as root' : 'on';

type MissingWords = Content['commands']['start']['browserMissing'];

export function browserHere(words: MissingWords): FoundBrowser {
  return findBrowser({ platform: process.platform, env: process.env, isProgram }, words);
}

export function printerHere(words: MissingWords): PrintToPdf {
  return printWithBrowser({
    findBrowser: () => browserHere(words),
    sandbox,
    home: homedir(),
    temporaryFolder: tmpdir(),
    longestMs: longestPrintingMs,
  });
}
