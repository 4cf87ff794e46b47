import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRuntime } from '../../main/shells/electron/runtime.ts';
import { contentFor } from '../../shared/content/languages.ts';
import { removeFolder } from '../support/remove-folder.ts';

const runtime = findRuntime({
  packageFolder: 'node_modules/electron',
  env: process.env,
  words: contentFor('en').commands.runtime,
});
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const absence =
  runtime.kind === 'missing'
    ? ` (not run: Electron's runtime ${runtime.reason}; "node node_modules/electron/install.js" fetches it)`
    : hasDisplay
      ? ''
      : ' (not run: there is no display; "xvfb-run" gives one)';

/** Charley's main as `npm start` runs it under Electron. The packed program's fuses let no test look inside. */
describe.runIf(absence === '')(`Charley in Electron's window${absence}`, { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'charley-electron-'));
  let charley: ElectronApplication;
  let page: Page;

  beforeAll(async () => {
    const isRoot = process.getuid?.() === 0;
    charley = await _electron.launch({
      ...(runtime.kind === 'found' ? { executablePath: runtime.path } : {}),
      args: ['.', '--text-only', ...(isRoot ? ['--no-sandbox'] : [])],
      env: { ...process.env, CHARLEY_DATA: folder },
    });
    page = await charley.firstWindow();
  }, 60_000);

  afterAll(async () => {
    await charley?.close();
    await removeFolder(folder);
  });

  const headline = (words: string) => page.locator('#headline', { hasText: words }).waitFor();

  it('waits at its own address, shows the first step after one key, and stops at Escape', async () => {
    await headline('Press any key to start');
    expect(page.url()).toBe('app://charley/index.html');
    await page.keyboard.press('Space');
    await headline("I'm here. Straighten your leg");
    await page.keyboard.press('Escape');
    await headline('Stopped. I stay here');
  });
});
