import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { startsAnewCode } from '../../main/shells/after-fault.ts';
import { charleyCommand } from '../support/electron/charley-command.ts';
import { electronProgram, noElectron, openCharleyWindow } from '../support/electron/charley-window.ts';
import { removeFolder } from '../support/remove-folder.ts';

const describeHere = describe.runIf(noElectron === '');

/** `npm start -- --shell electron`, without Playwright in between. */
describeHere(`Charley started with Electron's window${noElectron}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'charley-electron-'));
  const data = join(folder, 'data');
  const running = new Set<ChildProcess>();
  afterEach(async () => {
    await charleyCommand(data, ['quit']);
    for (const child of running) if (child.exitCode === null) await once(child, 'exit');
    running.clear();
  });
  afterAll(() => removeFolder(folder));

  const command = (...words: readonly string[]) => charleyCommand(data, words);
  const processId = async (): Promise<number | null> => {
    const { output } = await command('status', '--json');
    return Number(/"processId":(\d+)/.exec(output)?.[1] ?? Number.NaN) || null;
  };
  const screen = async () => /"screen":"(\w+)"/.exec((await command('status', '--json')).output)?.[1];

  function start(own: NodeJS.ProcessEnv = {}) {
    const child = spawn(process.execPath, ['dist/main/cli/start.js', '--shell', 'electron', '--text-only'], {
      env: { ...process.env, CHARLEY_DATA: data, CHARLEY_LOG: '1', ...own },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A process group of its own, as in a terminal.
      detached: true,
    });
    running.add(child);
    const printed: string[] = [];
    for (const input of [child.stdout, child.stderr]) {
      createInterface({ input }).on('line', (line) => printed.push(line));
    }
    const ended = once(child, 'exit').then(([code]) => code);
    return { child, printed, ended };
  }
  const isShown = () => expect.poll(screen).toBe('shown');

  it('ends with "npx charley quit", and with a signal', async () => {
    const first = start();
    await isShown();
    await command('quit');
    expect(await first.ended).toBe(0);
    const second = start();
    await isShown();
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  });

  it('ends with Ctrl-C, which Chromium’s own processes get, too', async () => {
    const { child, ended } = start();
    await isShown();
    process.kill(-(child.pid ?? 0), 'SIGINT');
    expect(await ended).toBe(0);
  });

  it('ends when it is told to while its page loads, and no other one starts in its place', async () => {
    const { child, printed, ended } = start();
    await expect.poll(processId).not.toBeNull();
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(printed.filter((line) => line.includes('"event":"fault"'))).toEqual([]);
  });

  it('is brought forward by a second start, which ends', async () => {
    const first = start();
    await isShown();
    const before = await processId();
    expect(await start().ended).toBe(0);
    expect(await processId()).toBe(before);
    expect(first.child.exitCode).toBeNull();
  });

  it('starts anew after a fault of its own, and answers', async () => {
    // A fault that comes when it is called for, and no second time.
    const faulty = join(folder, 'faulty.cjs');
    writeFileSync(faulty, "process.once('SIGUSR2', () => { throw new Error('as the test wished'); });\n");
    const program = join(folder, 'electron');
    writeFileSync(program, `#!/bin/sh\nexec "${electronProgram}" -r "${faulty}" "$@"\n`, { mode: 0o755 });
    const { printed, ended } = start({ ELECTRON_OVERRIDE_DIST_PATH: folder });
    await isShown();
    const before = await processId();
    process.kill(before ?? 0, 'SIGUSR2');
    expect(await ended).toBe(startsAnewCode);
    await expect.poll(processId).not.toBeNull();
    expect(await processId()).not.toBe(before);
    await isShown();
    expect(printed.filter((line) => line.includes('"event":"fault"'))).toHaveLength(1);
  });
});

describeHere(`the page of Electron's window${noElectron}`, () => {
  it.each([
    ['dies', ['page process gone']],
    ['hangs', ['page hangs', 'page process gone']],
  ])('is loaded again when it %s in a cramp, which goes on', async (kind, noted) => {
    const charley = await openCharleyWindow({ options: ['--text-only'] });
    onTestFinished(() => charley.close());
    const headline = () =>
      charley.app.evaluate(({ webContents }) =>
        webContents
          .getAllWebContents()[0]
          ?.executeJavaScript("document.querySelector('#headline')?.textContent ?? ''")
          .catch(() => ''),
      );
    const isShown = async () =>
      expect
        .poll(async () => (await charleyCommand(charley.dataFolder, ['status', '--json'])).output)
        .toContain('"screen":"shown"');
    const isNoted = (words: string) =>
      expect.poll(() => charley.printed.some((line) => line.includes(words))).toBe(true);
    await charleyCommand(charley.dataFolder, ['start', 'calf']);
    await expect.poll(headline).toMatch(/toes/);
    await charley.app.evaluate(({ webContents }, how) => {
      const contents = webContents.getAllWebContents()[0];
      if (how === 'dies') contents?.forcefullyCrashRenderer();
      else contents?.executeJavaScript('for (;;);').catch(() => {});
    }, kind);
    for (const words of noted) await isNoted(words);
    await isShown();
    const shown = await headline();
    expect(shown).toMatch(/\w/);
    expect(shown).not.toContain('Press any key');
    expect(charley.printed.filter((line) => line.includes('"event":"fault"'))).toEqual([]);
  });
});
