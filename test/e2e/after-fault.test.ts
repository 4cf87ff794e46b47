import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';
import { startsAnewCode } from '../../main/shells/after-fault.ts';
import { findChromium } from '../support/machine.ts';
import { removeFolder } from '../support/remove-folder.ts';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('a fault of ours in the night', () => {
  const folder = mkdtempSync(join(tmpdir(), 'charley-fault-'));
  afterAll(() => removeFolder(folder));

  it('costs some seconds: another Charley opens the window again, and answers', async () => {
    const browser = join(folder, 'browser');
    const options = '--headless=new --disable-gpu --disable-dev-shm-usage';
    writeFileSync(browser, `#!/bin/sh\nexec "${findChromium()}" ${options} "$@"\n`, { mode: 0o755 });
    // A fault that comes when it is called for, and no second time.
    const faulty = join(folder, 'faulty.mjs');
    writeFileSync(faulty, "process.once('SIGUSR2', () => { throw new Error('as the test wished'); });\n");
    const env = { ...process.env, CHARLEY_DATA: join(folder, 'data'), CHARLEY_BROWSER: browser };
    const words = ['dist/main/cli/start.js', '--shell', 'browser', '--text-only'];
    const charley = spawn(process.execPath, [`--import=${faulty}`, ...words], {
      env: { ...env, CHARLEY_LOG: '1' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const command = (word: string) =>
      spawnSync(process.execPath, ['dist/main/cli/charley.js', word, '--json'], { env, encoding: 'utf8' })
        .stdout;
    const processId = () => /"processId":(\d+)/.exec(command('status'))?.[1] ?? null;
    const printed: string[] = [];
    createInterface({ input: charley.stderr }).on('line', (line) => printed.push(line));
    const pages = () => printed.filter((line) => line.includes('"event":"page connected"')).length;
    await expect.poll(pages).toBe(1);
    expect(processId()).toBe(String(charley.pid));
    const ended = new Promise((resolve) => charley.on('exit', resolve));
    charley.kill('SIGUSR2');
    expect(await ended).toBe(startsAnewCode);
    await expect.poll(pages).toBe(2);
    expect(printed.filter((line) => line.includes('"event":"fault"'))).toHaveLength(1);
    const next = processId();
    expect(next).not.toBeNull();
    expect(next).not.toBe(String(charley.pid));
    // It ends as any other.
    spawnSync(process.execPath, ['dist/main/cli/charley.js', 'quit'], { env });
    await expect.poll(() => isAlive(Number(next))).toBe(false);
  });
});
