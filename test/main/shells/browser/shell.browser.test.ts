import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClock } from '../../../../main/lib/time/clock.ts';
import { type Opening, runBrowserShell } from '../../../../main/shells/browser/index.ts';
import { contentFor } from '../../../../shared/content/languages.ts';
import type { Clock } from '../../../../shared/ports/machine.ts';
import { findChromium } from '../../../support/machine.ts';
import { createManualClock } from '../../../support/manual-clock.ts';
import { removeFolder } from '../../../support/remove-folder.ts';
import { settle } from '../../../support/settle.ts';
import { createWaiting, recordingLog, recordingPageHandler } from './fakes.ts';
import { pageFolder } from './server/page-server.ts';

let folder: string;
let page: ReturnType<typeof pageFolder>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'charley-shell-'));
  page = pageFolder();
});
afterEach(() => {
  page.remove();
  return removeFolder(folder);
});

/** A program that plays the browser, or starts the real one in its own way. */
function program(name: string, script: string): Opening {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return { kind: 'window', browser: path, sandbox: process.getuid?.() === 0 ? 'off as root' : 'on' };
}

/** Whether the process runs that wrote its number there. */
function isRunning(pidFile: string): boolean {
  return existsSync(`/proc/${readFileSync(pidFile, 'utf8').trim()}`);
}

/** The shell with a conversation of the test. */
function run(
  opening: Opening,
  own: { pageFolder?: string; start?: () => Promise<void>; clock?: Clock } = {},
) {
  const handler = recordingPageHandler();
  const { changed, until } = createWaiting();
  const done: string[] = [];
  const lines: string[] = [];
  const log = recordingLog();
  let stop = (): void => {};
  const exitCode = runBrowserShell({
    opening,
    pageFolder: own.pageFolder ?? page.folder,
    dataFolder: join(folder, 'data'),
    compose: () => ({
      page: handler,
      start: own.start ?? (async () => void done.push('start')),
      stop: async () => void done.push('stop'),
      press: () => {},
      control: async () => ({ kind: 'not understood' }),
      keepScreen: () => {},
      alarm: (code) => void done.push(`alarm: ${code}`),
    }),
    clock: own.clock ?? createClock(),
    log,
    content: contentFor('en'),
    print(line) {
      lines.push(line);
      changed();
    },
    untilStopped: new Promise((resolve) => {
      stop = resolve;
    }),
  });
  return {
    handler,
    done,
    lines,
    log,
    exitCode,
    stop: () => stop(),
    untilPrinted: () => until(() => lines.length > 0),
  };
}

describe('the shell without a window', () => {
  it('prints its address, serves until it is stopped, and leaves nothing behind', async () => {
    const { exitCode, lines, stop, done, untilPrinted } = run({ kind: 'address' });
    await untilPrinted();
    expect(lines).toEqual([
      expect.stringMatching(/^Charley is at http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]{43}$/),
    ]);
    const address = lines[0]?.split(' ').at(-1) ?? '';
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(303);
    expect(done).toEqual(['start']);
    stop();
    expect(await exitCode).toBe(0);
    expect(done).toEqual(['start', 'stop']);
    await expect(fetch(address)).rejects.toThrow();
  });

  it('keeps its random port, so that the browser remembers the microphone', async () => {
    const ports: string[] = [];
    for (let round = 0; round < 2; round += 1) {
      const { exitCode, lines, stop, untilPrinted } = run({ kind: 'address' });
      await untilPrinted();
      ports.push(new URL(lines[0]?.split(' ').at(-1) ?? '').port);
      stop();
      await exitCode;
    }
    expect(ports[1]).toBe(ports[0]);
    expect(readFileSync(join(folder, 'data', 'browser-port'), 'utf8')).toBe(ports[0]);
  });
});

describe('a second Charley', () => {
  it('says that there is one already and where, and touches nothing', async () => {
    const first = run({ kind: 'address' });
    await first.untilPrinted();
    const second = run({ kind: 'address' });
    expect(await second.exitCode).toBe(1);
    expect(second.lines).toEqual([
      'Charley is running already. Use its window, or close it first.',
      first.lines.find((line) => line.startsWith('Charley is at http://127.0.0.1:')),
    ]);
    expect(second.done).toEqual([]);
    first.stop();
    expect(await first.exitCode).toBe(0);
    const third = run({ kind: 'address' });
    await third.untilPrinted();
    third.stop();
    expect(await third.exitCode).toBe(0);
  });
});

describe('the shell with a window', () => {
  it('ends with an error in words where the browser cannot open one', async () => {
    const { exitCode, lines, done } = run(
      program('blind', 'echo "Missing X server or \\$DISPLAY" >&2; exit 1'),
    );
    expect(await exitCode).toBe(1);
    expect(lines).toEqual([
      'The window could not be opened: there is no screen here to open it on.',
      'Start with --no-open, and open the address that it prints in a browser yourself.',
    ]);
    expect(done.at(-1)).toBe('stop');
  });

  it('is tried again without the pipe where the browser ends at once', async () => {
    const starts = join(folder, 'starts');
    const { exitCode } = run(program('wrapper', `echo "$*" >> "${starts}"; exit 13`));
    expect(await exitCode).toBe(1);
    const lines = readFileSync(starts, 'utf8').trim().split('\n');
    expect(lines.map((line) => line.includes('--remote-debugging-pipe'))).toEqual([true, false]);
  });

  it('closes the window again where Charley itself cannot start, and opens no other', async () => {
    const pid = join(folder, 'pid');
    const { exitCode, done, log } = run(program('waits', `echo $$ > "${pid}"; exec sleep 600`), {
      async start() {
        await expect.poll(() => existsSync(pid) && readFileSync(pid, 'utf8')).toMatch(/^\d+\n$/);
        throw new Error('a fault of ours');
      },
    });
    await expect(exitCode).rejects.toThrow('a fault of ours');
    expect(isRunning(pid)).toBe(false);
    expect(log.notes.filter(({ event }) => event.startsWith('window opened again'))).toEqual([]);
    expect(done).toEqual(['stop']);
  });

  it('hears the microphone of a real Chromium and ends it when it is stopped', async () => {
    const real = `echo $$ > "${join(folder, 'pid')}"
      exec "${findChromium()}" --headless=new --disable-gpu --disable-dev-shm-usage \\
        --use-fake-device-for-media-stream --use-fake-ui-for-media-stream "$@"`;
    const built = join(dirname(fileURLToPath(import.meta.url)), '../../../../dist/renderer');
    const { exitCode, handler, stop, done } = run(program('chromium', real), { pageFolder: built });
    const frames = () =>
      handler.tells.flatMap((tell) => (tell.channel === 'microphone:frame' ? [tell.payload] : []));
    await handler.until(() => frames().length >= 3);
    expect(frames().map(({ sequence, samples }) => [sequence, samples.length % 320])).toEqual(
      frames().map((_, index) => [index, 0]),
    );
    expect(handler.tells).toContainEqual({ channel: 'screen:painted', payload: { viewId: 7 } });
    stop();
    expect(await exitCode).toBe(0);
    expect(done).toEqual(['start', 'stop']);
    expect(isRunning(join(folder, 'pid'))).toBe(false);
  });

  it('waits for a browser that takes most of a minute to start, and leads it over its pipe', async () => {
    const [starts, mayStart] = [join(folder, 'starts'), join(folder, 'may-start')];
    const slow = `echo "$*" >> "${starts}"
      until [ -e "${mayStart}" ]; do sleep 0.05; done
      exec "${findChromium()}" --headless=new --disable-gpu --disable-dev-shm-usage "$@"`;
    const built = join(dirname(fileURLToPath(import.meta.url)), '../../../../dist/renderer');
    const clock = createManualClock();
    const { exitCode, handler, stop } = run(program('chromium', slow), { pageFolder: built, clock });
    await expect.poll(() => existsSync(starts)).toBe(true);
    for (let second = 0; second < 45; second += 1) {
      clock.advance(1_000);
      await settle();
    }
    writeFileSync(mayStart, '');
    // Slower than the machine's own clock: on a busy machine the rest of the minute is not enough.
    const isPainted = (): boolean => {
      clock.advance(10);
      return handler.tells.some(({ channel }) => channel === 'screen:painted');
    };
    await expect.poll(isPainted).toBe(true);
    expect(readFileSync(starts, 'utf8').match(/--remote-debugging-pipe/g)).toHaveLength(1);
    stop();
    const isOver = async (): Promise<boolean> => {
      clock.advance(50);
      return Promise.race([exitCode.then(() => true), settle().then(() => false)]);
    };
    await expect.poll(isOver).toBe(true);
  });

  it('is led by a file where the browser does not obey its pipe, as where an administrator forbids it', async () => {
    const [starts, loaded] = [join(folder, 'starts'), join(folder, 'loaded')];
    // It loads what it is opened with, and answers nothing.
    const deaf = `echo "$*" >> "${starts}"
      case "$*" in *--remote-debugging-pipe*)
        "${process.execPath}" -e 'fetch(process.argv[1].slice(6)).then((page) => page.text())' -- "$1"
        touch "${loaded}"
        exec sleep 600
      esac
      exec "${findChromium()}" --headless=new --disable-gpu --disable-dev-shm-usage "$@"`;
    const built = join(dirname(fileURLToPath(import.meta.url)), '../../../../dist/renderer');
    const clock = createManualClock();
    const { exitCode, handler, stop } = run(program('chromium', deaf), { pageFolder: built, clock });
    await expect.poll(() => existsSync(loaded)).toBe(true);
    for (let second = 0; second < 50; second += 1) {
      clock.advance(1_000);
      await settle();
    }
    const isPainted = (): boolean => {
      clock.advance(50);
      return handler.tells.some(({ channel }) => channel === 'screen:painted');
    };
    await expect.poll(isPainted).toBe(true);
    const lines = readFileSync(starts, 'utf8').trim().split('\n');
    expect(lines.map((line) => line.includes('--remote-debugging-pipe'))).toEqual([true, false]);
    stop();
    const isOver = async (): Promise<boolean> => {
      clock.advance(50);
      return Promise.race([exitCode.then(() => true), settle().then(() => false)]);
    };
    await expect.poll(isOver).toBe(true);
  });

  it('is opened again where it was led by a file and hangs at its start, which is said aloud', async () => {
    const [starts, loaded] = [join(folder, 'starts'), join(folder, 'loaded')];
    const hanging = `case "$*" in
        *--remote-debugging-pipe*)
          echo 'by pipe' >> "${starts}"
          "${process.execPath}" -e 'fetch(process.argv[1].slice(6)).then((page) => page.text())' -- "$1"
          touch "${loaded}" ;;
        *) echo 'by file' >> "${starts}" ;;
      esac
      exec sleep 600`;
    const clock = createManualClock();
    const { exitCode, done, stop } = run(program('chromium', hanging), { clock });
    await expect.poll(() => existsSync(loaded)).toBe(true);
    const opened = () => readFileSync(starts, 'utf8').trim().split('\n');
    const openedAfter = async (seconds: number) => {
      for (let second = 0; second < seconds; second += 1) {
        clock.advance(1_000);
        await settle();
      }
      return opened();
    };
    await openedAfter(50);
    await expect.poll(opened).toEqual(['by pipe', 'by file']);
    expect(await openedAfter(120)).toEqual(['by pipe', 'by file']);
    await expect.poll(() => openedAfter(1)).toEqual(['by pipe', 'by file', 'by pipe']);
    expect(done).toContain('alarm: window-lost');
    stop();
    const isOver = async (): Promise<boolean> => {
      clock.advance(50);
      return Promise.race([exitCode.then(() => true), settle().then(() => false)]);
    };
    await expect.poll(isOver).toBe(true);
  });

  it('opens all the same where the disk takes nothing, and leaves nothing behind', async () => {
    writeFileSync(join(folder, 'data'), 'a file in the place of the folder');
    const temporary = join(folder, 'tmp');
    mkdirSync(temporary);
    const real = `exec "${findChromium()}" --headless=new --disable-gpu --disable-dev-shm-usage "$@"`;
    const built = join(dirname(fileURLToPath(import.meta.url)), '../../../../dist/renderer');
    const before = process.env.TMPDIR;
    process.env.TMPDIR = temporary;
    try {
      const { exitCode, handler, stop } = run(program('chromium', real), { pageFolder: built });
      await handler.until(() => handler.tells.some(({ channel }) => channel === 'screen:painted'));
      expect(readdirSync(temporary).some((name) => name.startsWith('charley-window-'))).toBe(true);
      stop();
      expect(await exitCode).toBe(0);
      expect(readdirSync(temporary).some((name) => name.startsWith('charley-window-'))).toBe(false);
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
  });
});
