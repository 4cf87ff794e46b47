import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserPrinterDeps,
  longestPrintingMs,
  printWithBrowser,
} from '../../main/shells/browser/print-to-pdf.ts';
import type { PrintToPdf } from '../../shared/ports/machine.ts';
import { succeeded } from '../../shared/result.ts';
import { findChromium } from './machine.ts';

/** Prints with the Chromium that the tests use; `own` may say otherwise. */
export function realPrinter(own: Partial<BrowserPrinterDeps> = {}): PrintToPdf {
  return printWithBrowser({
    findBrowser: () => ({ kind: 'found', path: findChromium() }),
    sandbox: process.getuid?.() === 0 ? 'off as root' : 'on',
    home: homedir(),
    temporaryFolder: tmpdir(),
    longestMs: longestPrintingMs,
    ...own,
  });
}

/** Where printing is not what is tested: the "PDF" is the page itself. */
export const paperlessPrinter: PrintToPdf = async (html) => succeeded(Buffer.from(html));

export interface PrintedPaper {
  readonly pages: number;
  /** In PostScript points, as "595 x 842". */
  readonly size: string;
  readonly isTagged: boolean;
  readonly text: string;
  /** The first page at 60 dots an inch, as PNG in base64. */
  readonly picture: string;
}

/** What other programs (poppler) see in a PDF. */
export function lookAtPdf(pdf: Uint8Array, folder: string): PrintedPaper {
  const file = join(folder, 'looked-at.pdf');
  writeFileSync(file, pdf);
  const run = (program: string, ...args: readonly string[]) =>
    execFileSync(program, args, { encoding: 'utf8' });
  const facts = run('pdfinfo', file);
  const text = run('pdftotext', '-layout', file, '-');
  run('pdftoppm', '-r', '60', '-png', '-singlefile', file, join(folder, 'looked-at'));
  const [, width, height] = /^Page size:\s+([\d.]+) x ([\d.]+)/m.exec(facts) ?? [];
  const picture = readFileSync(join(folder, 'looked-at.png')).toString('base64');
  for (const name of ['looked-at.pdf', 'looked-at.png']) rmSync(join(folder, name));
  return {
    pages: Number(/^Pages:\s+(\d+)/m.exec(facts)?.[1]),
    size: `${Math.round(Number(width))} x ${Math.round(Number(height))}`,
    isTagged: /^Tagged:\s+yes/m.test(facts),
    text,
    picture,
  };
}
