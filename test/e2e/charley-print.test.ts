import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ownFolder } from '../main/storage/folder.ts';
import { findChromium } from '../support/machine.ts';
import { lookAtPdf } from '../support/printer.ts';

/** The real command of the built package. */
const command = fileURLToPath(new URL('../../dist/main/cli/charley.js', import.meta.url));

/** `charley log sheet` with folders of its own; `browser` prints. */
function sheet(browser: string) {
  const folder = ownFolder();
  const [data, temporary, file] = [join(folder, 'data'), join(folder, 'tmp'), join(folder, 'sheet.pdf')];
  mkdirSync(temporary);
  const env = { ...process.env, CHARLEY_DATA: data, CHARLEY_BROWSER: browser, TMPDIR: temporary };
  const child = spawn(process.execPath, [command, 'log', 'sheet', '--out', file], { env });
  return { child, folder, file, left: () => readdirSync(temporary), ended: once(child, 'close') };
}

describe('npx charley log sheet --out sheet.pdf', () => {
  it('writes one page and leaves nothing behind', async () => {
    const { ended, file, folder, left } = sheet(findChromium());
    expect(await ended).toEqual([0, null]);
    expect(lookAtPdf(readFileSync(file), folder)).toMatchObject({ pages: 1, isTagged: true });
    expect(left()).toEqual([]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('told to end by %s, removes what it began', async (signal) => {
    const own = ownFolder();
    const browser = join(own, 'browser');
    writeFileSync(browser, `#!/bin/sh\ntouch "${own}/begun"\nexec sleep 600\n`, { mode: 0o755 });
    const watcher = watch(own);
    const begun = once(watcher, 'change');
    const { child, ended, folder, left } = sheet(browser);
    await begun;
    watcher.close();
    child.kill(signal);
    expect(await ended).toEqual([1, null]);
    expect(left()).toEqual([]);
    expect(readdirSync(folder)).not.toContain('sheet.pdf');
  });
});
