import { execFileSync } from 'node:child_process';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openChromium } from '../../support/chromium.ts';
import { type CharleyProcess, startCharley } from '../../support/night/charley-process.ts';
import { openScreenReader } from '../../support/page/accessibility.ts';
import { untilHeadline, watchHeadlines } from '../../support/page/headlines.ts';

/** Charley's own process without microphone and voice, and a real browser: from the cramp to "Good night". */
describe('A whole relief', () => {
  let browser: Browser;
  let charley: CharleyProcess;

  beforeAll(async () => {
    browser = await openChromium();
  });
  beforeEach(async () => {
    charley = await startCharley(process.env, ['--text-only']);
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    await charley.stop();
  });
  afterAll(() => browser.close());

  async function open(context?: BrowserContextOptions): Promise<Page> {
    const page = await browser.newPage(context);
    await watchHeadlines(page);
    await page.goto(charley.address);
    await untilHeadline(page, 'Press any key to start');
    return page;
  }
  const counting = (page: Page) => page.locator('#number', { hasText: /^\d+$/ }).waitFor();
  const headlineOf = (page: Page) => page.locator('#headline').textContent();

  /** Taps as a person does who sees that nothing came of it: once more. A button that has just come takes no tap. */
  async function tapUntilHeard(page: Page, name: string): Promise<void> {
    const before = await headlineOf(page);
    const tapped = async () => {
      const now = await headlineOf(page);
      if (now === before) await page.getByRole('button', { name, exact: true }).tap();
      return now;
    };
    await expect.poll(tapped, { interval: 700 }).not.toBe(before);
  }

  /** Says "next" in one way until Charley waits again; gives the headlines on the way. */
  async function goOn(page: Page, next: () => Promise<unknown>): Promise<readonly string[]> {
    const seen: string[] = [];
    for (let left = 30; left > 0; left -= 1) {
      const before = await headlineOf(page);
      seen.push(before ?? '');
      if ((await page.locator('html').getAttribute('data-scene')) === 'idle') return seen;
      await next();
      await page.waitForFunction(
        (before) =>
          document.documentElement.dataset.scene === 'idle' ||
          document.querySelector('#headline')?.textContent !== before,
        before,
      );
    }
    throw new Error(`Aftercare has no end: ${seen.join(' / ')}`);
  }

  test('by keyboard only', async () => {
    const page = await open();
    await page.keyboard.press('x');
    await untilHeadline(page, "I'm here. Straighten your leg");
    await counting(page);
    await page.keyboard.press('ArrowRight');
    expect(await page.locator(':focus').textContent()).toBe('Better');
    await page.keyboard.press('Enter');
    await untilHeadline(page, 'Well done. Rest a moment');
    const seen = await goOn(page, () => page.keyboard.press('Space'));
    expect(seen).toContain('Take a few sips of water');
  });

  test('by touch only', async () => {
    const page = await open({ hasTouch: true, viewport: { width: 600, height: 960 } });
    const tap = (name: string) => tapUntilHeard(page, name);
    await page.touchscreen.tap(300, 400);
    await counting(page);
    await tap('More');
    await tap('Pause');
    await untilHeadline(page, 'Paused. Press go on');
    await tap('Go on');
    await untilHeadline(page, 'Pull your toes toward you');
    await tap('Better');
    await untilHeadline(page, 'Well done. Rest a moment');
    for (const step of ['Rub it lightly', 'A short walk', 'Take a few sips of water']) {
      await tap('Next');
      await untilHeadline(page, step);
    }
    await tap('Stop');
    await untilHeadline(page, 'Stopped');
  });

  test('by touch on the dark screen: a slide brings the buttons and starts nothing, a tap helps at once', async () => {
    const env = { ...process.env, CHARLEY_DATA: charley.dataFolder };
    const hour = (shift: number) =>
      `${String((new Date().getHours() + 24 + shift) % 24).padStart(2, '0')}:59`;
    for (const [key, value] of [
      ['nightHours.from', hour(-2)],
      ['nightHours.to', hour(3)],
    ] as const)
      execFileSync(process.execPath, ['dist/main/cli/charley.js', 'settings', 'set', key, value], { env });
    const page = await open({ hasTouch: true });
    const finger = await page.context().newCDPSession(page);
    const slide = async () => {
      for (const x of [200, 260, 340])
        await finger.send('Input.dispatchTouchEvent', {
          type: x === 200 ? 'touchStart' : 'touchMove',
          touchPoints: [{ x, y: 200 }],
        });
      await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await page.locator('html[data-light="resting"]').waitFor();
    await slide();
    await tapUntilHeard(page, 'More');
    await untilHeadline(page, 'What would you like?');
    await tapUntilHeard(page, 'Go back');
    await page.locator('html[data-light="resting"]').waitFor();
    await page.touchscreen.tap(300, 200);
    await untilHeadline(page, "I'm here. Straighten your leg");
  });

  test('through the accessibility tree only', async () => {
    const reader = await openScreenReader(await open());
    await reader.press('I have a cramp');
    await reader.untilNamed('heading', 'Pull your toes toward you');
    await reader.untilNamed('image', 'pulls the toes back toward the shin');
    await reader.untilNamed('StaticText', 'Hold. Thirty seconds.');
    await reader.press('Better');
    await reader.untilNamed('heading', 'Well done. Rest a moment');
    for (const step of ['Rub it lightly', 'A short walk', 'Take a few sips of water']) {
      await reader.press('Next');
      await reader.untilNamed('heading', step);
    }
    await reader.press('Stop');
    await reader.untilNamed('heading', 'Stopped. I stay here');
  });

  test('by one switch: any key takes the choice that is marked', async () => {
    const page = await open();
    await page.mouse.move(300, 300);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByLabel('One switch').check();
    await page.getByRole('button', { name: 'Back to the night screen' }).click();
    const marked = (name: string) => page.locator('.marked', { hasText: name }).waitFor();
    // In the dark nothing is marked, and any key starts; by day the mark comes to "More", too.
    await page.locator('.marked[data-press="more"]').waitFor({ state: 'detached' });
    await page.keyboard.press('F8');
    await counting(page);
    await marked('Better');
    await page.keyboard.press('F8');
    await untilHeadline(page, 'Well done. Rest a moment');
    await marked('Stop');
    await page.mouse.click(300, 200);
    await untilHeadline(page, 'Stopped. I stay here');
    await marked('I have a cramp');
  });
});
