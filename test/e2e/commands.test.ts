import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningStatus } from '../../main/control/contract.ts';
import { localClockTime } from '../../main/lib/time/local-time.ts';
import { contentFor } from '../../shared/content/languages.ts';
import { type CharleyProcess, startCharley } from '../support/night/charley-process.ts';
import { openChromiumInQuietRoom } from '../support/night/chromium-with-tape.ts';
import { untilHeadline, watchHeadlines } from '../support/page/headlines.ts';

const words = contentFor('en').commands.control;

/** The real command in a process of its own, on this data folder. */
async function command(dataFolder: string, typed: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, ['dist/main/cli/charley.js', ...typed], {
    env: { ...process.env, CHARLEY_DATA: dataFolder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [exitCode] = await ended;
  return { exitCode: exitCode as number, out, err };
}

/** The files that a process of Node loaded, by its own account in this folder. */
function loadedFiles(accounts: string): readonly string[] {
  const loaded = readdirSync(accounts).flatMap((account) => {
    const { result } = JSON.parse(readFileSync(join(accounts, account), 'utf8')) as {
      result: readonly { readonly url: string }[];
    };
    return result.map(({ url }) => url).filter((url) => url.startsWith('file:'));
  });
  return [...new Set(loaded)];
}

describe('the commands to a running Charley', () => {
  let charley: CharleyProcess;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    charley = await startCharley({ ...process.env, CHARLEY_LOG: '1' });
    browser = await openChromiumInQuietRoom();
    page = await browser.newPage();
    await watchHeadlines(page);
  });
  afterAll(async () => {
    await browser?.close();
    await charley?.stop();
  });

  const charleyDo = (...typed: readonly string[]) => command(charley.dataFolder, typed);
  const status = async (): Promise<RunningStatus> =>
    JSON.parse((await charleyDo('status', '--json')).out) as RunningStatus;

  it('tell that it does not listen without a window, and why', async () => {
    await charley.printedLine('"component":"recognition","status":"ready"');
    const told = await charleyDo('status');
    expect(told.exitCode).toBe(1);
    expect(told.out).toContain(
      "Charley does not listen: no window is open, and the microphone is the window's.",
    );
    expect(told.out).toContain('Screen: no window is open.');
  });

  it('tell that it listens once its page has a microphone, and what the screen shows', async () => {
    await page.goto(charley.address);
    await expect.poll(async () => (await status()).listening).toEqual({ kind: 'listening' });
    await expect.poll(async () => (await status()).screen).toBe('shown');
    expect(await charleyDo('status')).toMatchObject({
      exitCode: 0,
      out: expect.stringContaining('Charley listens.'),
    });
  });

  it('tell that the browser draws nothing while its graphics hang, and what the screen shows once they go on', async () => {
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const graphics = processInfo.find(({ type }) => type === 'GPU')?.id ?? 0;
    expect(graphics).toBeGreaterThan(0);
    process.kill(graphics, 'SIGSTOP');
    try {
      await expect.poll(async () => (await status()).screen).toBe('undrawn');
      // It hears on: that is no fault of its ears.
      expect(await charleyDo('status')).toMatchObject({
        exitCode: 0,
        out: expect.stringContaining(words.screen.undrawn),
      });
    } finally {
      process.kill(graphics, 'SIGCONT');
    }
    await expect.poll(async () => (await status()).screen).toBe('shown');
  });

  it('start the help at a place, say it again, mute it, and stop it', async () => {
    expect(await charleyDo('start', 'calf')).toMatchObject({ exitCode: 0, err: '' });
    await untilHeadline(page, "I'm here. Straighten your leg");
    expect((await status()).scene).toBe('coaching');
    expect((await charleyDo('repeat')).exitCode).toBe(0);
    expect(await charleyDo('mute')).toMatchObject({ exitCode: 0, err: '' });
    expect((await status()).voice).toEqual({ kind: 'muted' });
    expect((await charleyDo('stop')).out).toBe('The screen says: Stopped. I am listening\n');
    await untilHeadline(page, 'Stopped. I am listening');
    await page.locator('#notices', { hasText: 'My voice is muted.' }).waitFor();
    expect((await charleyDo('mute', 'off')).exitCode).toBe(0);
    expect((await status()).voice.kind).not.toBe('muted');
    await expect.poll(async () => (await status()).night.cramps).toBe(1);
  });

  it('go beside a button that asks the same: am I ready?', async () => {
    const named = (name: string) => page.getByRole('button', { name, exact: true });
    // A button that has just come to its place takes no tap yet.
    await expect
      .poll(
        async () => {
          const wanted = (await named('Am I ready?').isVisible()) ? 'Am I ready?' : 'More';
          await named(wanted)
            .click({ timeout: 5_000 })
            .catch(() => undefined);
          return page.locator('#headline').innerText();
        },
        { interval: 500 },
      )
      .toMatch(/^(Ready for the night|My voice does not work)$/);
    await charleyDo('stop');
  });

  it('go beside a key that asks it', async () => {
    await page.keyboard.press('F2');
    await page.locator('#headline', { hasText: /^(Ready for the night|My voice does not work)$/ }).waitFor();
    await charleyDo('stop');
  });

  it('go beside a button for it in sight while people go to bed, and the evening shows what is true', async () => {
    const at = (minutes: number) => localClockTime(new Date(Date.now() + 60_000 * minutes));
    const set = (key: string, minutes: number) =>
      charleyDo('settings', 'set', `nightHours.${key}`, at(minutes));
    // A night that begins at 22:00, as it does by itself, ends at another time.
    expect(await set('to', at(400) === '22:00' ? 401 : 400)).toMatchObject({ exitCode: 0 });
    expect(await set('from', 60)).toMatchObject({ exitCode: 0 });
    await page.locator('#choices [data-press="ready"]').waitFor();
    expect(await page.locator('#choices button').allInnerTexts()).toEqual(['I have a cramp', 'Am I ready?']);
    await set('from', -1);
    await page.locator('#headline', { hasText: /^(Ready for the night|My voice does not work)$/ }).waitFor();
  });

  it('begin the bedtime stretches', async () => {
    expect((await charleyDo('routine')).exitCode).toBe(0);
    await expect.poll(async () => (await status()).scene).toBe('coaching');
    await charleyDo('stop');
  });

  it('are used wrongly with 2, and with what was probably meant', async () => {
    expect(await charleyDo('start', 'claf')).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('Did you mean calf?'),
    });
    expect(await charleyDo('staus')).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('Did you mean status?'),
    });
    expect(await charleyDo('hepl')).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('Did you mean help?'),
    });
  });

  it.each([
    ['log', 'add', '--minutes', '-5', '--help'],
    ['models', 'fetch', '--help'],
    ['settings', 'get', '--help'],
    ['profile', 'set', '-h'],
    ['status', '--json', '--help'],
  ])('help wherever help is asked for: charley %s %s %s', async (...typed) => {
    expect(await charleyDo(...typed)).toMatchObject({
      exitCode: 0,
      out: expect.stringContaining(`Usage: charley ${typed[0]}`),
      err: '',
    });
  });

  it('load a few hundred small files each, and nothing that hears or speaks, so that they answer at once', async () => {
    const heavy = /\/main\/(compose|conversation|recognition|speech)\/|\/node_modules\/(?!zod\/)/;
    const all = ['status', 'repeat', 'stop', 'mute', 'routine', 'start', 'stop'];
    for (const each of [...all, 'help', '-v']) {
      const accounts = mkdtempSync(join(tmpdir(), 'charley-loaded-'));
      await command(charley.dataFolder, [each], { NODE_V8_COVERAGE: accounts });
      const loaded = loadedFiles(accounts);
      rmSync(accounts, { recursive: true, maxRetries: 5 });
      expect(loaded.length, each).toBeGreaterThan(100);
      expect(loaded.length, each).toBeLessThan(500);
      expect(
        loaded.filter((file) => heavy.test(file)),
        each,
      ).toEqual([]);
    }
    await charleyDo('mute', 'off');
  });

  it('go through a socket that nobody else can open', () => {
    expect(statSync(join(charley.dataFolder, 'running')).mode & 0o777).toBe(0o600);
  });

  it('name what keeps it from listening once the window is gone', async () => {
    await page.close();
    await expect.poll(async () => (await status()).listening).toEqual({ kind: 'no window' });
    expect((await status()).screen).toBe('no window');
  });

  it('say within some seconds that a Charley which hangs does not answer; it goes on, and does not do it then', async () => {
    process.kill(charley.pid, 'SIGSTOP');
    try {
      expect(await charleyDo('start', 'calf')).toMatchObject({
        exitCode: 1,
        out: '',
        err: `${words.silent}\n`,
      });
    } finally {
      process.kill(charley.pid, 'SIGCONT');
    }
    await expect.poll(async () => (await charleyDo('status')).out).toContain('Screen:');
    expect((await status()).scene).toBe('waiting');
  });

  it('end it', async () => {
    expect(await charleyDo('quit')).toMatchObject({ exitCode: 0, out: 'Charley has ended.\n' });
    await expect.poll(async () => (await charleyDo('status')).exitCode).toBe(3);
  });
});

describe('without a running Charley, each command says so in a sentence and ends with 3', () => {
  it.each(['status', 'start', 'stop', 'repeat', 'mute', 'routine', 'quit'])('%s', async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'charley-none-'));
    expect(await command(folder, [name])).toMatchObject({
      exitCode: 3,
      out: '',
      err: 'No Charley is running. "npm start" opens it.\n',
    });
    rmSync(folder, { recursive: true, maxRetries: 5 });
  });
});

it.runIf(process.platform === 'linux')(
  'a command whose output goes into a file on a full disk says so',
  () => {
    const { status, stderr } = spawnSync(process.execPath, ['dist/main/cli/charley.js', '--version'], {
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([
      1,
      'The output could not be written: the disk is full; free some space.\n',
    ]);
  },
);
