import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClock } from '../../../../../main/lib/time/clock.ts';
import { runBrowserShell } from '../../../../../main/shells/browser/index.ts';
import { contentFor } from '../../../../../shared/content/languages.ts';
import { findChromium } from '../../../../support/machine.ts';
import { removeFolder } from '../../../../support/remove-folder.ts';
import { recordingLog, recordingPageHandler } from '../fakes.ts';
import { openHouse } from './page-server.ts';
import { burgle, type Spoils, whyNoStranger } from './stranger.ts';

const why = whyNoStranger();
const built = join(dirname(fileURLToPath(import.meta.url)), '../../../../../dist/renderer');
const nothing: Spoils = { keys: [], files: [], answers: [null, null] };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'charley-stranger-'));
});
afterEach(() => removeFolder(folder));

/** Charley with a real window, whose browser is started by a script of the test. */
function open(script: string) {
  const browser = join(folder, 'chromium');
  const pidFile = join(folder, 'pid');
  const headless = `exec "${findChromium()}" --headless=new --disable-gpu --disable-dev-shm-usage "$@"`;
  writeFileSync(browser, `#!/bin/sh\n${script}\necho $$ > "${pidFile}"\n${headless}\n`, { mode: 0o755 });
  const handler = recordingPageHandler();
  const dataFolder = join(folder, 'data');
  let stop = (): void => {};
  const exitCode = runBrowserShell({
    opening: { kind: 'window', browser, sandbox: process.getuid?.() === 0 ? 'off as root' : 'on' },
    pageFolder: built,
    dataFolder,
    compose: () => ({
      page: handler,
      start: async () => {},
      stop: async () => {},
      press: () => {},
      control: async () => ({ kind: 'not understood' }),
      keepScreen: () => {},
      alarm: () => {},
    }),
    clock: createClock(),
    log: recordingLog(),
    content: contentFor('en'),
    print: () => {},
    untilStopped: new Promise((resolve) => {
      stop = resolve;
    }),
  });
  return {
    exitCode,
    stop: () => stop(),
    untilStarted: () => expect.poll(() => existsSync(pidFile)).toBe(true),
    untilPainted: () =>
      handler.until(() => handler.tells.some(({ channel }) => channel === 'screen:painted')),
    burglary: () => ({
      port: Number(readFileSync(join(dataFolder, 'browser-port'), 'utf8')),
      folders: [dataFolder],
    }),
    leadingPages: () =>
      readdirSync(join(dataFolder, 'browser')).filter((name) => name.endsWith('charley.html')),
  };
}

describe.skipIf(why !== null)(`another user of this machine${why === null ? '' : ` (${why})`}`, () => {
  it.each([
    ['is given its key over the pipe', ''],
    ['comes without the pipe and reads its key from a file', 'case "$*" in *debugging-pipe*) exit 13;; esac'],
  ])('gets nothing in three tries of three where the window %s', async (_, script) => {
    const charley = open(script);
    await charley.untilStarted();
    // While it opens, and when it is open.
    const tries = [await burgle('stranger', charley.burglary())];
    await charley.untilPainted();
    tries.push(await burgle('stranger', charley.burglary()), await burgle('stranger', charley.burglary()));
    expect(tries).toEqual([nothing, nothing, nothing]);
    // The same tries find what there is to find where the folder is one's own, and no key even so.
    const own = await burgle('owner', charley.burglary());
    expect(own.files.length).toBeGreaterThan(0);
    expect(own.answers.slice(0, 2)).toEqual([403, 403]);
    expect(charley.leadingPages()).toEqual([]);
    charley.stop();
    expect(await charley.exitCode).toBe(0);
  });

  it('gets nothing with a cookie that leaked, which lets its owner in', async () => {
    const house = await openHouse();
    const cookie = await house.enter();
    const burglary = { port: house.server.port, folders: [], cookie };
    expect((await burgle('owner', burglary)).answers).toEqual([200, 101]);
    expect(await burgle('stranger', burglary)).toEqual(nothing);
    await house.close();
  });
});
