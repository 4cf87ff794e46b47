import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium } from '../support/chromium.ts';
import { findChromium } from '../support/machine.ts';
import { type CharleyProcess, startCharley } from '../support/night/charley-process.ts';

/** The real Charley, and two windows of a real browser. */
describe('a second window', () => {
  let charley: CharleyProcess;
  let browser: Browser;

  beforeAll(async () => {
    charley = await startCharley({ ...process.env, CHARLEY_BROWSER: findChromium() }, ['--text-only']);
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await charley?.stop();
  });

  const waits = (page: Page) => page.locator('#pages').waitFor();
  /** A cramp of the test before goes on in Charley, whatever window there is: it is ended first. */
  const rests = async (page: Page) => {
    await expect
      .poll(async () => {
        await page.keyboard.press('Escape');
        return page.locator('html').getAttribute('data-scene');
      })
      .toBe('idle');
    await waits(page);
  };
  const isElsewhere = (page: Page) =>
    page.locator('#headline', { hasText: 'Charley is open in another window.' }).waitFor();

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
    await second.close({ runBeforeUnload: true });
  });

  it('of the same browser takes it over with its button, and the first one takes it back with a key', async () => {
    const first = await openWindow();
    await rests(first);
    const second = await first.context().newPage();
    await second.goto(charley.address);
    await isElsewhere(second);
    await second.getByRole('button', { name: 'Use Charley here' }).click();
    await waits(second);
    await isElsewhere(first);
    await first.getByRole('button', { name: 'Use Charley here' }).waitFor();
    await first.keyboard.press('x');
    await waits(first);
    await isElsewhere(second);
    // The key that took it over began nothing; the next one does.
    await first.locator('html[data-scene="idle"]').waitFor();
    await first.keyboard.press('x');
    await first.locator('#headline', { hasText: "I'm here. Straighten your leg" }).waitFor();
    await first.context().close();
  });

  it('of another browser cannot be asked for it, and is not offered it', async () => {
    const first = await openWindow();
    await rests(first);
    const second = await openWindow();
    await waits(second);
    await isElsewhere(first);
    await first.locator('#hint', { hasText: 'Close it there, and it goes on here.' }).waitFor();
    expect(await first.getByRole('button', { name: 'Use Charley here' }).count()).toBe(0);
    await first.context().close();
    await second.context().close();
  });
});
