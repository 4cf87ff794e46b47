import type { BrowserWindow, BrowserWindowConstructorOptions, Session } from 'electron';
import type { Clock, PrintToPdf } from '../../../../shared/ports/machine.ts';
import { failed, type Result, succeeded } from '../../../../shared/result.ts';
import { createSerialQueue } from '../../../lib/serial-queue.ts';
import { pageOrigin } from '../page/scheme.ts';
import { strictPreferences } from './window-options.ts';

/** As much of a window as prints. */
export interface PrintedWindow extends Pick<BrowserWindow, 'loadURL' | 'destroy'> {
  readonly webContents: Pick<BrowserWindow['webContents'], 'printToPDF'>;
}

interface WindowPrinterDeps {
  /** One that lives in memory only, is guarded, and is used for nothing else. */
  readonly session: Session;
  readonly openWindow: (options: BrowserWindowConstructorOptions) => PrintedWindow;
  readonly clock: Pick<Clock, 'after'>;
}

/** A window that takes longer is closed. [PJ] */
export const longestHiddenPrintingMs = 60_000;

/** Known to the printing session alone, and only while it prints. */
const sheetAddress = `${pageOrigin}/sheet.html`;

/** Prints with Electron's own Chromium, in a window that is never shown, from memory to memory. One at a time. */
export function printWithWindow(deps: WindowPrinterDeps): PrintToPdf {
  const inTurn = createSerialQueue();
  return (html) => inTurn(() => print(html, deps));
}

async function print(html: string, deps: WindowPrinterDeps): Promise<Result<Uint8Array>> {
  const { session, openWindow, clock } = deps;
  const headers = { 'Content-Type': 'text/html; charset=utf-8' };
  session.protocol.handle('app', () => new Response(html, { headers }));
  try {
    const window = openWindow({ show: false, webPreferences: { ...strictPreferences, session } });
    return succeeded(await inTime(pdfOf(window), clock).finally(() => window.destroy()));
  } catch (error) {
    return failed('print-failed', error instanceof Error ? error.message : String(error));
  } finally {
    session.protocol.unhandle('app');
  }
}

async function pdfOf(window: PrintedWindow): Promise<Uint8Array> {
  await window.loadURL(sheetAddress);
  return window.webContents.printToPDF({ preferCSSPageSize: true, generateTaggedPDF: true });
}

function inTime<Value>(job: Promise<Value>, clock: Pick<Clock, 'after'>): Promise<Value> {
  let undo = (): void => {};
  const tooLong = new Promise<never>((_, reject) => {
    undo = clock.after(longestHiddenPrintingMs, () => reject(new Error('it took too long')));
  });
  return Promise.race([job, tooLong]).finally(() => undo());
}
