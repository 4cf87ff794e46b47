import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openChromium } from '../../support/chromium.ts';
import { type CharleyProcess, startCharley } from '../../support/night/charley-process.ts';
import { accessibilityFaults } from '../../support/page/faults.ts';
import { openSettings as openSettingsOf } from '../../support/page/open-settings.ts';
import { removeFolder } from '../../support/remove-folder.ts';
import { packModel } from '../../support/sound/packed-models.ts';

/** The choice of the model, with the real Charley and its real ears behind the page. */
let browser: Browser;
let charley: CharleyProcess;
let page: Page;
let folder: string;

beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'charley-model-'));
  charley = await startCharley({ ...process.env, XDG_CONFIG_HOME: folder, CHARLEY_LOG: '1' });
  await charley.printedLine('"component":"recognition","status":"ready"');
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});
afterEach(async () => {
  await page.close();
  await charley.stop();
  await removeFolder(folder);
});

function bring(name: string): void {
  const env = { ...process.env, CHARLEY_DATA: charley.dataFolder };
  const file = packModel(folder, name);
  execFileSync(process.execPath, ['dist/main/cli/charley.js', 'models', 'import', file], { env });
}

const openSettings = () => openSettingsOf(page, charley.address);

const model = () => page.getByLabel('Speech model', { exact: true });
const note = () => page.locator('#setting-model-note');
const stored = () => JSON.parse(readFileSync(join(charley.dataFolder, 'settings.json'), 'utf8')).data.model;
/** Everything that the ears said of themselves since their start. */
const earsSaid = () => charley.printed.filter((line) => line.includes('"component":"recognition"'));

test('A model that was brought is chosen, listens without a gap, and the choice can be undone', async () => {
  bring('mine');
  await openSettings();
  await expect
    .poll(() => model().locator('option').allTextContents())
    .toEqual([
      expect.stringMatching(/^Charley's own: small, English/),
      expect.stringMatching(/^mine \(\d MB\)$/),
    ]);
  const before = earsSaid();
  await model().selectOption('mine');
  await page.getByRole('status').filter({ hasText: 'Changed: Speech model.' }).waitFor();
  await charley.printedLine('"chosen":"mine"');
  await expect.poll(() => note().textContent()).toBe('');
  expect(stored()).toBe('mine');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await page.getByRole('status').filter({ hasText: 'Changed back: Speech model.' }).waitFor();
  await expect.poll(() => note().textContent()).toBe('');
  expect(stored()).toBe('starter');
  expect(earsSaid()).toEqual(before);
});

test("A model that was changed is named in words, and Charley's own listens", async () => {
  bring('mine');
  appendFileSync(join(charley.dataFolder, 'models', 'mine.tar.gz'), 'x');
  await openSettings();
  await expect.poll(() => model().locator('option').count()).toBe(2);
  const before = earsSaid();
  await model().selectOption('mine');
  await note()
    .filter({
      hasText: "The model mine does not listen: its file was changed. Charley's own listens instead.",
    })
    .waitFor();
  expect(earsSaid()).toEqual(before);
  await page.setViewportSize({ width: 800, height: 600 });
  const textPx = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const usualPx = await textPx();
  for (const times of [1, 3]) {
    await page.getByLabel('Text size').fill(String(100 * times));
    await expect.poll(textPx).toBe(times * usualPx);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
});

test('A model that was removed by hand is shown as gone', async () => {
  bring('mine');
  await openSettings();
  await expect.poll(() => model().locator('option').count()).toBe(2);
  await model().selectOption('mine');
  await expect.poll(stored).toBe('mine');
  await expect.poll(() => note().textContent()).toBe('');
  rmSync(join(charley.dataFolder, 'models'), { recursive: true });
  await page.reload();
  await openSettings();
  await expect.poll(() => model().locator('option:checked').textContent()).toBe('mine (not here)');
});
