import { execFileSync } from 'node:child_process';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { openChromium } from '../../support/chromium.ts';
import { startCharley } from '../../support/night/charley-process.ts';
import { openScreenReader } from '../../support/page/accessibility.ts';
import { untilHeadline, watchHeadlines } from '../../support/page/headlines.ts';
import { byOneSwitch } from '../../support/page/ways.ts';
import { untilSo } from '../../support/until-so.ts';

/** Charley's own process without microphone and voice, and a real browser: from the cramp to "Good night". */
describe('A whole relief', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  /** @param settings as they are when Charley starts */
  async function open(
    { onTestFinished }: TestContext,
    options: BrowserContextOptions = {},
    settings: readonly (readonly [key: string, value: string])[] = [],
  ): Promise<Page> {
    const started = await startCharley(process.env, ['--text-only']);
    const env = { ...process.env, CHARLEY_DATA: started.dataFolder };
    for (const [key, value] of settings)
      execFileSync(process.execPath, ['dist/main/cli/charley.js', 'settings', 'set', key, value], { env });
    const charley = settings.length === 0 ? started : await started.restart();
    onTestFinished(() => charley.stop().then(() => undefined));
    const page = await browser.newPage(options);
    onTestFinished(() => page.context().close());
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
    const isHeard = async () => {
      if ((await headlineOf(page)) !== before) return true;
      await page.getByRole('button', { name, exact: true }).tap();
      return false;
    };
    await untilSo(`${name} is heard`, isHeard, 700);
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

  // Their time is Charley's own, which is waited for side by side.
  describe('from its first step to the end', () => {
    test.concurrent('by keyboard only', async (context) => {
      const page = await open(context);
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

    test.concurrent('by touch only', async (context) => {
      const page = await open(context, { hasTouch: true, viewport: { width: 600, height: 960 } });
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

    test.concurrent('through the accessibility tree only', async (context) => {
      const reader = await openScreenReader(await open(context));
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
  });

  test('by touch on the dark screen: a slide brings the buttons and starts nothing, a tap helps at once', async (context) => {
    const hour = (shift: number) =>
      `${String((new Date().getHours() + 24 + shift) % 24).padStart(2, '0')}:59`;
    // One that is there as the night begins shows for a minute whether it is ready; one that starts in it rests.
    const settings = [
      ['nightHours.from', hour(-2)],
      ['nightHours.to', hour(3)],
    ] as const;
    const page = await open(context, { hasTouch: true }, settings);
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

  test('by one switch: any key takes the choice that is marked', async (context) => {
    const page = await open(context);
    await page.mouse.move(300, 300);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByLabel('One switch').check();
    await page.getByRole('button', { name: 'Back to the night screen' }).click();
    const marked = (name: string) => page.locator('.marked', { hasText: name }).waitFor();
    const way = byOneSwitch(page);
    await way.begin();
    await counting(page);
    await way.press(['Better'], 'Well done. Rest a moment');
    await marked('Stop');
    await page.mouse.click(300, 200);
    await untilHeadline(page, 'Stopped. I stay here');
    await marked('I have a cramp');
  });
});
