import type { BrowserWindowConstructorOptions, PrintToPDFOptions, Session } from 'electron';
import { describe, expect, it } from 'vitest';
import {
  longestHiddenPrintingMs,
  type PrintedWindow,
  printWithWindow,
} from '../../../../../main/shells/electron/window/print-to-pdf.ts';
import { strictPreferences } from '../../../../../main/shells/electron/window/window-options.ts';
import { createManualClock } from '../../../../support/manual-clock.ts';

type Answer = Parameters<Session['protocol']['handle']>[1];

/** A session and its windows, which note what is done with them. A window prints what its address answers. */
function house(own: Partial<PrintedWindow> = {}) {
  const clock = createManualClock();
  const done: string[] = [];
  const opened: BrowserWindowConstructorOptions[] = [];
  const wanted: PrintToPDFOptions[] = [];
  let answer: Answer | null = null;
  const protocol: Pick<Session['protocol'], 'handle' | 'unhandle'> = {
    handle(scheme, handler) {
      if (answer !== null) throw new Error('There is an answer already.');
      done.push(`answer ${scheme}`);
      answer = handler;
    },
    unhandle(scheme) {
      done.push(`forget ${scheme}`);
      answer = null;
    },
  };
  const session = { protocol } as unknown as Session;
  let loaded = '';
  const openWindow = (options: BrowserWindowConstructorOptions): PrintedWindow => {
    opened.push(options);
    return {
      async loadURL(address) {
        done.push(`load ${address}`);
        loaded = (await (await answer?.(new Request(address)))?.text()) ?? '';
      },
      webContents: {
        async printToPDF(options) {
          wanted.push(options);
          return Buffer.from(`PDF of ${loaded}`);
        },
      },
      destroy: () => done.push('destroy'),
      ...own,
    };
  };
  return { clock, done, opened, wanted, session, print: printWithWindow({ session, openWindow, clock }) };
}

describe("printing with Electron's own window", () => {
  it('prints from memory in a hidden window that may do nothing, and lets go of both', async () => {
    const { print, opened, wanted, done, session, clock } = house();
    const printed = await print('<p>ü</p>');
    expect(printed.ok && Buffer.from(printed.value).toString()).toBe('PDF of <p>ü</p>');
    expect(opened).toEqual([{ show: false, webPreferences: { ...strictPreferences, session } }]);
    expect(wanted).toEqual([{ preferCSSPageSize: true, generateTaggedPDF: true }]);
    expect(done).toEqual(['answer app', 'load app://charley/sheet.html', 'destroy', 'forget app']);
    expect(clock.waiting()).toBe(0);
  });

  it('prints one after another', async () => {
    const { print } = house();
    const both = await Promise.all([print('one'), print('two')]);
    expect(both.map((printed) => printed.ok && Buffer.from(printed.value).toString())).toEqual([
      'PDF of one',
      'PDF of two',
    ]);
  });

  it('fails with the reason where the page cannot be printed, and can print again', async () => {
    const { print, done } = house({
      webContents: { printToPDF: () => Promise.reject(new Error('no paper')) },
    });
    const failure = { ok: false, failure: { code: 'print-failed', detail: 'no paper' } };
    expect([await print('one'), await print('two')]).toEqual([failure, failure]);
    expect(done.filter((step) => step === 'destroy')).toHaveLength(2);
  });

  it('gives up a window that hangs', async () => {
    const { print, clock, done } = house({ loadURL: () => new Promise(() => {}) });
    const printed = print('one');
    await Promise.resolve();
    clock.advance(longestHiddenPrintingMs);
    expect(await printed).toEqual({
      ok: false,
      failure: { code: 'print-failed', detail: 'it took too long' },
    });
    expect(done.slice(-2)).toEqual(['destroy', 'forget app']);
  });
});
