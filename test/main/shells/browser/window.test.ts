import { mkdtempSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createClock } from '../../../../main/lib/clock.ts';
import type { PageLink } from '../../../../main/shells/browser/page-link.ts';
import {
  type AppWindow,
  failureInWords,
  handOverMs,
  openAppWindow,
  pageAwayMs,
  untilWindowGone,
  type WindowEnd,
} from '../../../../main/shells/browser/window.ts';
import { contentFor } from '../../../../shared/content/languages.ts';
import { createManualClock } from '../../../support/manual-clock.ts';
import { settle } from '../../../support/settle.ts';

const words = contentFor('en').commands.shells;

/** A window and a page that the test lets come and go. */
function scene() {
  const listeners = new Set<() => void>();
  const clock = createManualClock();
  let connected = false;
  let end = (_: WindowEnd): void => {};
  const window: AppWindow = {
    ended: new Promise((resolve) => {
      end = resolve;
    }),
    close: async () => {},
  };
  const link: PageLink = {
    tellPage: () => {},
    connect: () => {},
    admission: () => (connected ? 1 : null),
    isConnected: () => connected,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  let verdict: unknown = 'open';
  void untilWindowGone(window, link, clock).then((given) => {
    verdict = given.kind === 'failed' ? failureInWords(given, words) : given;
  });
  return {
    clock,
    async page(state: 'comes' | 'goes') {
      connected = state === 'comes';
      for (const listener of listeners) listener();
      await settle();
    },
    async processEnds(exitCode: number | null, lastWords = '') {
      end({ exitCode, lastWords });
      await settle();
    },
    async passes(ms: number) {
      clock.advance(ms);
      await settle();
    },
    verdict: () => verdict,
    listening: () => listeners.size,
  };
}

describe('the window', () => {
  it('is closed when its process has ended and its page is away', async () => {
    const { page, processEnds, passes, verdict, clock, listening } = scene();
    await page('comes');
    await processEnds(0);
    await page('goes');
    await passes(pageAwayMs - 1);
    expect(verdict()).toBe('open');
    await passes(1);
    expect(verdict()).toEqual({ kind: 'closed' });
    expect([clock.waiting(), listening()]).toEqual([0, 0]);
  });

  it('stays open while its page only reloads', async () => {
    const { page, processEnds, passes, verdict } = scene();
    await page('comes');
    await processEnds(0);
    await page('goes');
    await passes(pageAwayMs - 1);
    await page('comes');
    await passes(60_000);
    expect(verdict()).toBe('open');
  });

  it('stays open when a running browser took the address over, until that window goes', async () => {
    const { page, processEnds, passes, verdict } = scene();
    await processEnds(0);
    await passes(handOverMs - 1);
    await page('comes');
    await passes(3_600_000);
    expect(verdict()).toBe('open');
    await page('goes');
    await passes(pageAwayMs);
    expect(verdict()).toEqual({ kind: 'closed' });
  });

  it('has failed where the browser took nothing over', async () => {
    const { processEnds, passes, verdict } = scene();
    await processEnds(0);
    await passes(handOverMs);
    expect(verdict()).toEqual('the browser ended with exit code 0.');
  });

  it('has failed at once, with the words of the browser, where that could not start', async () => {
    const { processEnds, verdict } = scene();
    await processEnds(1, 'the profile is in use');
    expect(verdict()).toEqual('the profile is in use');
  });

  it('says in plain words that there is no screen', async () => {
    const { processEnds, verdict } = scene();
    await processEnds(
      1,
      '[1:1:ERROR:ozone_platform_x11.cc] Missing X server or $DISPLAY\n[1:1:ERROR] Exiting.',
    );
    expect(verdict()).toEqual('there is no screen here to open it on.');
  });
});

describe("the window's process", () => {
  const folder = mkdtempSync(join(tmpdir(), 'charley-window-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const program = (name: string, script: string): string => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return path;
  };

  it('ends with its exit code and its last words', async () => {
    const window = openAppWindow(program('fails', 'echo "no screen" >&2; exit 7'), [], createClock());
    expect(await window.ended).toEqual({ exitCode: 7, lastWords: 'no screen' });
  });

  it('is a value, not an exception, where it cannot be started', async () => {
    const window = openAppWindow(join(folder, 'absent'), [], createClock());
    expect(await window.ended).toMatchObject({ exitCode: null });
    await window.close();
  });

  it('is asked to end when it is closed', async () => {
    const window = openAppWindow(program('waits', 'exec sleep 600'), [], createClock());
    await window.close();
    expect(await window.ended).toMatchObject({ exitCode: null });
  });

  it('is made to end where it does not listen', async () => {
    const clock = createManualClock();
    const ready = untilFile('ready');
    const script = `trap "" TERM; touch "${join(folder, 'ready')}"; while :; do sleep 1; done`;
    const window = openAppWindow(program('stubborn', script), [], clock);
    await ready;
    const closing = window.close();
    expect(clock.waiting()).toBe(1);
    clock.advance(3_000);
    await closing;
    expect(clock.waiting()).toBe(0);
  });

  function untilFile(name: string): Promise<void> {
    return new Promise((resolve) => {
      const watcher = watch(folder, (_, changed) => {
        if (changed !== name) return;
        watcher.close();
        resolve();
      });
    });
  }
});
