import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../support/machine.ts';
import { type CharleyProcess, startCharley } from '../support/night/charley-process.ts';

/** The real Charley, and two windows of a real browser. */
describe('a second window', () => {
  let charley: CharleyProcess;
  let browser: Browser;

  beforeAll(async () => {
    charley = await startCharley({ ...process.env, CHARLEY_BROWSER: findChromium() }, ['--text-only']);
    browser = await chromium.launch({ executablePath: findChromium() });
  });
  afterAll(async () => {
    await browser?.close();
    await charley?.stop();
  });

  const waits = (page: Page) => page.locator('#pages').waitFor({ timeout: 60_000 });
  const isElsewhere = (page: Page) =>
    page.locator('#headline', { hasText: 'Charley is open in another window.' }).waitFor({ timeout: 60_000 });

  /** Opens the printed address in a browser profile of its own. */
  async function openWindow(): Promise<Page> {
    const page = await (await browser.newContext()).newPage();
    await page.goto(charley.address);
    return page;
  }

  it('of another browser takes the session, and gives it back when it is closed, without a reload', async () => {
    const first = await openWindow();
    await waits(first);
    const second = await openWindow();
    await waits(second);
    await isElsewhere(first);
    await second.close({ runBeforeUnload: true });
    await waits(first);
    const waiting = await first.locator('#headline').innerText();
    await first.keyboard.press('x');
    await expect.poll(() => first.locator('#headline').innerText()).not.toBe(waiting);
    await first.close({ runBeforeUnload: true });
  });

  it('of the same browser leaves the session where it is, and gets it when the first one is closed', async () => {
    const first = await openWindow();
    await first.locator('#headline').waitFor();
    const second = await first.context().newPage();
    await second.goto(charley.address);
    await isElsewhere(second);
    await first.close({ runBeforeUnload: true });
    await expect
      .poll(() => second.locator('#headline').innerText())
      .not.toBe('Charley is open in another window.');
  });
});
