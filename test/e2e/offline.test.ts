import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../support/machine.ts';
import { missingSentence, tracer } from '../support/needed-programs.ts';
import { recordTape } from '../support/night/microphone-tape.ts';
import { keepSpokenFiles } from '../support/night/spoken-files.ts';
import { removeFolder } from '../support/remove-folder.ts';
import { openStudio } from '../support/sound/voices.ts';

const sentence = missingSentence(tracer.isHere() ? [] : [tracer]);
if (sentence !== null) console.log(sentence);

const command = 'dist/main/cli/charley.js';

/** What was opened to, or sent to, an address that is not this machine's own, or asked for a name; by Linux's own word. */
function outsideIn(trace: string): readonly string[] {
  const isLoopback = /inet_addr\("127\.|"::1"|->127\.\d+\.\d+\.\d+:|->\[::1\]:/;
  const asksForName = /htons\(53\)|:53\]>/;
  // Chromium asks Linux whether there is a way to the internet by a UDP socket on which it never sends anything.
  const looksForWay = /connect\(\d+<UDP/;
  return trace
    .split('\n')
    .filter((line) => /AF_INET|<(?:TCP|UDP)/.test(line))
    .filter((line) => asksForName.test(line) || !(isLoopback.test(line) || looksForWay.test(line)));
}

describe.runIf(sentence === null)('a whole session, traced by the system', () => {
  const folder = mkdtempSync(join(tmpdir(), 'charley-offline-'));
  const [browser, traceFile] = [join(folder, 'browser'), join(folder, 'trace')];
  const spoken = keepSpokenFiles();
  const environment = { ...spoken.environment, CHARLEY_DATA: join(folder, 'data'), CHARLEY_LOG: '1' };

  /** Runs Charley's program with everything that it starts, and every connection and message written down. */
  const traced = (...words: readonly string[]) =>
    spawn(
      'strace',
      [
        ...[
          '-f',
          '--seccomp-bpf',
          '-qq',
          '-yy',
          '-e',
          'trace=connect,sendto,sendmsg,sendmmsg',
          '-e',
          'signal=none',
        ],
        ...['-s', '0', '-A', '-o', traceFile, process.execPath, ...words],
      ],
      { env: { ...environment, CHARLEY_BROWSER: browser }, stdio: ['ignore', 'ignore', 'pipe'] },
    );
  const say = (...words: readonly string[]): string =>
    spawnSync(process.execPath, [command, ...words], { env: environment, encoding: 'utf8' }).stdout;

  beforeAll(async () => {
    const studio = await openStudio();
    const tape = join(folder, 'tape.wav');
    // The tape begins when the page listens, which may be long before the ears hear: said again and again.
    const cues = Array.from({ length: 14 }, (_, index) => ({
      atMs: 10_000 + 12_000 * index,
      words: 'I have a cramp',
    }));
    await recordTape(studio, tape, cues, 180_000);
    await studio.close();
    writeFileSync(
      browser,
      `#!/bin/sh
exec "${findChromium()}" --headless=new --disable-gpu --disable-dev-shm-usage --use-fake-device-for-media-stream \\
  --use-fake-ui-for-media-stream --use-file-for-fake-audio-capture="${tape}" "$@"
`,
      { mode: 0o755 },
    );
  });
  afterAll(async () => {
    spoken.remove();
    await removeFolder(folder);
  });

  it('opens no connection and sends nothing but on this machine itself', async () => {
    const charley = traced('dist/main/cli/start.js', '--shell', 'browser');
    const ended = new Promise((resolve) => charley.on('exit', resolve));
    const lines: string[] = [];
    const printed = (words: string): Promise<void> =>
      new Promise((resolve) => {
        createInterface({ input: charley.stderr }).on('line', (line) => {
          lines.push(line);
          if (lines.some((each) => each.includes(words))) resolve();
        });
      });
    await printed('"event":"page connected"');
    await expect.poll(() => say('status', '--json'), { timeout: 180_000 }).toContain('"scene":"coaching"');
    say('stop');
    say('routine');
    say('repeat');
    say('quit');
    await ended;
    const trace = readFileSync(traceFile, 'utf8');
    // The page's own connection proves that connections are seen.
    expect(trace).toMatch(/connect\(\d+<TCP[^>]*>.*127\.0\.0\.1/);
    expect(outsideIn(trace)).toEqual([]);
  });

  it('neither does the doctor, nor the printing of the sheet', async () => {
    const ways = [
      ['doctor', '--json'],
      ['log', 'sheet', '--out', join(folder, 'sheet.pdf')],
    ];
    for (const words of ways) await new Promise((resolve) => traced(command, ...words).on('exit', resolve));
    expect(readFileSync(join(folder, 'sheet.pdf'), 'latin1')).toMatch(/^%PDF/);
    expect(outsideIn(readFileSync(traceFile, 'utf8'))).toEqual([]);
  });
});
