import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { askCharley } from '../../main/control/ask.ts';
import { claimSocketPath } from '../../main/shells/claim/socket-places.ts';
import { contentFor } from '../../shared/content/languages.ts';
import { filled } from '../../shared/filled.ts';
import { findChromium } from '../support/machine.ts';
import { removeFolder } from '../support/remove-folder.ts';

/** The real command, as `npm start` runs it after the build, with a person's folder of its own. */
const command = fileURLToPath(new URL('../../dist/main/cli/start.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'charley-start-'));
afterAll(() => removeFolder(folder));

/** No Electron, so that no test depends on what has been fetched; `own` may say otherwise. */
function start(
  commandLine: readonly string[],
  own: Record<string, string> = {},
  outputs: readonly ['pipe' | number, 'pipe' | number] = ['pipe', 'pipe'],
): ChildProcess {
  const env = {
    ...process.env,
    CHARLEY_DATA: join(folder, 'data'),
    ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'absent'),
    ...own,
  };
  return spawn(process.execPath, [command, ...commandLine], { env, stdio: ['ignore', ...outputs] });
}

async function outcome(commandLine: readonly string[], own: Record<string, string> = {}) {
  const child = start(commandLine, own);
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const [exitCode] = await once(child, 'close');
  return { exitCode, out, err };
}

function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return path;
}

describe('npm start', () => {
  it('prints its version and its help', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await outcome(['--version'])).toEqual({ exitCode: 0, out: `${version}\n`, err: '' });
    const help = await outcome(['--help']);
    expect(help.exitCode).toBe(0);
    for (const option of ['--shell', '--no-open', '--text-only', '--help', '--version']) {
      expect(help.out).toContain(option);
    }
  });

  it('ends with 2 where it is not understood', async () => {
    expect(await outcome(['--shell', 'firefox'])).toEqual({
      exitCode: 2,
      out: '',
      err: '--shell knows "electron" and "browser", not "firefox".\nnpm start -- --help tells what can be given.\n',
    });
  });

  it('ends with 1 and says what to install where there is neither Electron nor a browser', async () => {
    const { exitCode, err } = await outcome([], { PATH: folder });
    expect(exitCode).toBe(1);
    expect(err).toMatch(
      /^Electron's runtime is not in .* was found\. Install Chromium .* and start again\.\n$/,
    );
  });

  it('ends with 1 where only Electron is wanted and it is not there', async () => {
    const { exitCode, err } = await outcome(['--shell', 'electron']);
    expect([exitCode, err.split('\n').length]).toEqual([1, 2]);
  });

  it("opens Electron's window where its runtime is there, and ends as it ends", async () => {
    const given = join(folder, 'given');
    program('electron', `echo "$@" > "${given}"; exit 3`);
    const { exitCode } = await outcome(['--text-only'], { ELECTRON_OVERRIDE_DIST_PATH: folder });
    expect(exitCode).toBe(3);
    expect(readFileSync(given, 'utf8')).toContain('--text-only');
    rmSync(join(folder, 'electron'));
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('serves the page without opening it, until %s', async (signal) => {
    const child = start(['--no-open', '--text-only']);
    const address = await untilLine(child, /^Charley is at (\S+)$/);
    const entrance = await fetch(address, { redirect: 'manual' });
    const cookie = entrance.headers.get('set-cookie')?.split(';')[0] ?? '';
    const { origin } = new URL(address);
    const page = await fetch(origin, { headers: { cookie } });
    expect(await page.text()).toContain('<title>');
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/bridge`, { headers: { cookie, origin } });
    await once(socket, 'open');
    socket.send(JSON.stringify({ ask: 1, channel: 'session:join' }));
    const [message] = await once(socket, 'message');
    expect(JSON.parse(String(message))).toMatchObject({ answer: 1, payload: { view: { scene: 'idle' } } });
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('serves one page where two start at the same moment after one that was killed; a later start prints its address', async () => {
    const own = { CHARLEY_DATA: join(folder, 'twice') };
    const serving = ['--no-open', '--text-only'];
    const line = /^Charley is at (\S+)$/;
    const killed = start(serving, own);
    await untilLine(killed, line);
    killed.kill('SIGKILL');
    await once(killed, 'exit');

    const both = [start(serving, own), start(serving, own)];
    const first = await Promise.race(both.map((child, index) => once(child, 'exit').then(() => index)));
    const [other, served] = first === 0 ? both : both.toReversed();
    expect(other?.exitCode).toBe(1);
    if (served === undefined) throw new Error('There were two.');
    const address = await untilLine(served, line);
    const later = await outcome(serving, own);
    expect(later).toEqual({
      exitCode: 1,
      out: `${contentFor('en').commands.shells.runningAlready}\nCharley is at ${address}\n`,
      err: '',
    });
    // What the doctor says of a Charley without a window: a start in another shell would print none.
    const { advice } = contentFor('en').commands.doctor.findings['screen without window'];
    expect(advice).toContain(`npm start -- ${serving[0]} prints it again`);
    served.kill('SIGTERM');
    expect(await once(served, 'exit')).toEqual([0, null]);
  });

  it.each([
    [
      'where everybody may write into the data folder',
      'folderOpen',
      (data: string) => chmodSync(data, 0o777),
      '',
    ],
    [
      'where the diary is a link to another place',
      'diaryLinked',
      (data: string) => symlinkSync(join(folder, 'elsewhere'), join(data, 'diary.jsonl')),
      'diary.jsonl',
    ],
  ] as const)('ends with 1 and one sentence, and keeps nothing, %s', async (_, sentence, plant, name) => {
    const data = mkdtempSync(join(folder, 'data-'));
    plant(data);
    const there = readdirSync(data);
    const file = name === '' ? data : join(data, name);
    expect(await outcome(['--no-open', '--text-only'], { CHARLEY_DATA: data })).toEqual({
      exitCode: 1,
      out: '',
      err: `${filled(contentFor('en').storing[sentence], { file })}\n`,
    });
    expect(readdirSync(data)).toEqual(there);
  });

  it.runIf(process.platform === 'linux').each<[how: string, output: () => 'pipe' | number]>([
    ['on a terminal that is gone', () => 'pipe'],
    ['into a file on a full disk', () => openSync('/dev/full', 'w')],
  ])('goes on where nobody takes what it prints: %s', async (_, output) => {
    const own = { CHARLEY_DATA: mkdtempSync(join(folder, 'unread-')), CHARLEY_LOG: 'yes' };
    const child = start(['--no-open', '--text-only'], own, [output(), output()]);
    for (const stream of [child.stdout, child.stderr]) stream?.destroy();
    const ended = once(child, 'exit');
    const socket = await claimSocketPath(own.CHARLEY_DATA, process.platform);
    await expect.poll(async () => (await askCharley(socket, { command: 'status' })).kind).toBe('answered');
    expect(await askCharley(socket, { command: 'quit' })).toMatchObject({ kind: 'answered' });
    expect(await ended).toEqual([0, null]);
  });

  it("opens the machine's browser where Electron is missing, says so in one line, and ends with its window", async () => {
    const pid = join(folder, 'pid');
    const headless = `echo $$ > "${pid}"; exec "${findChromium()}" --headless=new --disable-gpu \\
      --disable-dev-shm-usage --use-fake-device-for-media-stream --use-fake-ui-for-media-stream "$@"`;
    const own = { CHARLEY_BROWSER: program('browser', headless), CHARLEY_LOG: 'yes' };
    const child = start(['--text-only'], own);
    const told = await untilLine(child, /^(Electron's runtime .* browser instead\.)$/);
    expect(told).toContain(join(folder, 'absent'));
    await untilLine(child, /"event":"page connected"/, 'stderr');
    process.kill(Number(readFileSync(pid, 'utf8')), 'SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

/** Settles with the first match in what the child prints. */
function untilLine(
  child: ChildProcess,
  pattern: RegExp,
  stream: 'stdout' | 'stderr' = 'stdout',
): Promise<string> {
  return new Promise((resolve, reject) => {
    const input = child[stream];
    if (input === null) throw new Error(`The child has no ${stream}.`);
    createInterface({ input }).on('line', (line) => {
      const match = pattern.exec(line);
      if (match !== null) resolve(match[1] ?? match[0]);
    });
    child.on('exit', (exitCode) =>
      reject(new Error(`It ended with ${exitCode} before it printed ${pattern}.`)),
    );
  });
}
