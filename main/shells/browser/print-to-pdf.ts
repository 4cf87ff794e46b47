import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PrintToPdf } from '../../../shared/ports/machine.ts';
import { failed, type Result, succeeded } from '../../../shared/result.ts';
import { createSerialQueue } from '../../lib/serial-queue.ts';
import { diskFailure, errorCode } from '../../storage/files/disk-failure.ts';
import { makeFolder } from '../../storage/files/make-folder.ts';
import { type FoundBrowser, printFolder } from './find-browser.ts';
import { printArguments } from './window/window-arguments.ts';

/** What a browser needs that prints once, without a window. */
export interface BrowserPrinterDeps {
  /** Asked at each printing: a browser may have been installed since. */
  readonly findBrowser: () => FoundBrowser;
  readonly sandbox: 'on' | 'off as root';
  readonly home: string;
  /** Where this machine keeps what is soon removed. */
  readonly temporaryFolder: string;
  /** A browser that takes longer is ended. */
  readonly longestMs: number;
}

/** A browser's first start on a slow machine takes a few seconds. [PJ] */
export const longestPrintingMs = 60_000;

/**
 * Prints with the machine's own browser, which shows nothing, in a private folder that is removed afterwards, also
 * when Charley itself is told to end. One at a time.
 */
export function printWithBrowser(deps: BrowserPrinterDeps): PrintToPdf {
  const inTurn = createSerialQueue();
  return (html) => inTurn(() => print(html, deps));
}

async function print(html: string, deps: BrowserPrinterDeps): Promise<Result<Uint8Array>> {
  const found = deps.findBrowser();
  if (found.kind === 'missing') return failed('browser-missing', found.reason);
  const told = untilToldToEnd();
  let folder: string | null = null;
  try {
    folder = await privateFolder(printFolder(found.path, deps));
    return await printIn(folder, html, { ...deps, browser: found.path, ending: told.signal });
  } catch (error) {
    return diskFailure('print-failed', error);
  } finally {
    if (folder !== null) await removeFolder(folder);
    told.undo();
  }
}

/** From the first folder to the last file removed: a signal between them would end Charley and leave the page. */
function untilToldToEnd(): { readonly signal: AbortSignal; readonly undo: () => void } {
  const ending = new AbortController();
  const end = (): void => ending.abort();
  for (const signal of endings) process.on(signal, end);
  return {
    signal: ending.signal,
    undo() {
      for (const signal of endings) process.off(signal, end);
    },
  };
}
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Only this person can look into it. */
async function privateFolder(parent: string): Promise<string> {
  await makeFolder(parent);
  return mkdtemp(join(parent, 'charley-sheet-'));
}

interface Printing extends BrowserPrinterDeps {
  readonly browser: string;
  /** Charley is told to end. */
  readonly ending: AbortSignal;
}

async function printIn(folder: string, html: string, printing: Printing): Promise<Result<Uint8Array>> {
  const [page, pdfFile] = [join(folder, 'sheet.html'), join(folder, 'sheet.pdf')];
  await writeFile(page, html, { mode: 0o600 });
  const address = pathToFileURL(page).href;
  const facts = { address, pdfFile, profileFolder: join(folder, 'profile'), sandbox: printing.sandbox };
  const trouble = await troubleOf(printArguments(facts), printing);
  return trouble === null ? succeeded(await readFile(pdfFile)) : failed('print-failed', trouble);
}

const ended = 'it was ended';

/** Runs the browser to its end: null where all went well. */
async function troubleOf(
  browserArguments: readonly string[],
  { browser, ending, longestMs }: Printing,
): Promise<string | null> {
  if (ending.aborted) return ended;
  const child = spawn(browser, browserArguments, {
    stdio: 'ignore',
    timeout: longestMs,
    signal: ending,
    killSignal: 'SIGKILL',
    windowsHide: true,
  });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      // A browser that is ended by the signal still has to go.
      if (child.pid === undefined) resolve(errorCode(error) ?? error.name);
    });
    child.on('exit', (exitCode, signal) => {
      if (ending.aborted || signal !== null) resolve(ended);
      else resolve(exitCode === 0 ? null : `exit code ${exitCode}`);
    });
  });
}

/** The last of a browser's processes may still write for a moment after its end. */
async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => undefined);
}
