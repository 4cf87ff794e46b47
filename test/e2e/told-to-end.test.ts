import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFlags } from '../../main/lib/node-flags.ts';
import { findChromium } from '../support/machine.ts';
import { removeFolder } from '../support/remove-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'charley-end-'));
});
afterEach(async () => {
  for (const left of processesOf(join(folder, 'data'))) {
    try {
      process.kill(Number(left), 'SIGKILL');
    } catch {
      // It has ended with the one before it.
    }
  }
  await removeFolder(folder);
});

/** As `npm start`, with its window in a Chromium that no screen shows; a person's folders of its own. */
function start(by: 'node' | 'npm' = 'node') {
  const browser = join(folder, 'browser');
  const options = '--headless=new --use-fake-device-for-media-stream --use-fake-ui-for-media-stream';
  writeFileSync(browser, `#!/bin/sh\nexec "${findChromium()}" ${options} "$@"\n`, { mode: 0o755 });
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  const env = {
    ...process.env,
    CHARLEY_DATA: join(folder, 'data'),
    CHARLEY_BROWSER: browser,
    CHARLEY_LOG: '1',
    ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'absent'),
    TMPDIR: temporary,
  };
  const commands = {
    node: [process.execPath, ...nodeFlags, 'dist/main/cli/start.js'],
    // What was built last.
    npm: ['npm', 'start', '--ignore-scripts'],
  };
  const [program = '', ...programArguments] = commands[by];
  const child = spawn(program, programArguments, {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const untilNoted = (words: RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      createInterface({ input: child.stderr })
        .on('line', (line) => {
          if (words.test(line)) resolve();
        })
        .on('close', () => reject(new Error(`It ended, and never noted ${words}.`)));
    });
  /** A terminal's Ctrl-C goes to the browser, too; any other signal to Charley, or npm, alone. */
  const tell = (signal: NodeJS.Signals): void => {
    process.kill(signal === 'SIGINT' ? -Number(child.pid) : Number(child.pid), signal);
  };
  return { child, untilNoted, tell, temporary };
}

/** Every process that was started with this folder in its environment, whoever started it. */
function processesOf(ownFolder: string): readonly string[] {
  return readdirSync('/proc').filter((name) => {
    try {
      return readFileSync(`/proc/${name}/environ`, 'latin1').includes(`CHARLEY_DATA=${ownFolder}`);
    } catch {
      return false;
    }
  });
}

describe.runIf(process.platform === 'linux')('a Charley with its window', () => {
  it.each<[signal: NodeJS.Signals, when: string, noted: RegExp]>([
    ['SIGINT', 'its window begins', /"wide ear","status":"starting"/],
    ['SIGINT', 'its microphone is open', /"component":"microphone","status":"ready"/],
    ['SIGTERM', 'its page has just come', /"page connected"/],
    ['SIGHUP', 'its microphone has just opened', /"component":"microphone","status":"ready"/],
    ['SIGTERM', 'it listens', /"component":"recognition","status":"ready"/],
  ])(
    'that gets %s while %s ends with 0, and leaves no process, socket or folder',
    async (signal, _, noted) => {
      const { child, untilNoted, tell, temporary } = start();
      await untilNoted(noted);
      tell(signal);
      expect(await once(child, 'exit')).toEqual([0, null]);
      await expect.poll(() => processesOf(join(folder, 'data'))).toEqual([]);
      expect(readdirSync(join(folder, 'data'))).not.toContain('running');
      // The sound system's own folder is the same for all programs of a person, and stays.
      expect(readdirSync(temporary).filter((name) => !name.startsWith('pulse-'))).toEqual([]);
    },
  );

  it.each<NodeJS.Signals>(['SIGHUP', 'SIGTERM', 'SIGKILL'])(
    'started by an npm that gets %s, alone, ends with it and leaves no process, socket or folder',
    async (signal) => {
      const { child, untilNoted, tell, temporary } = start('npm');
      await untilNoted(/"page connected"/);
      tell(signal);
      await once(child, 'exit');
      await expect.poll(() => processesOf(join(folder, 'data'))).toEqual([]);
      expect(readdirSync(join(folder, 'data'))).not.toContain('running');
      expect(readdirSync(temporary).filter((name) => !name.startsWith('pulse-'))).toEqual([]);
    },
  );
});
