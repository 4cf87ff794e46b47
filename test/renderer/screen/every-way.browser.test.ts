import { execFileSync } from 'node:child_process';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { openChromium } from '../../support/chromium.ts';
import { startCharley } from '../../support/night/charley-process.ts';
import { untilHeadline, watchHeadlines } from '../../support/page/headlines.ts';
import { byArrows, byOneSwitch, byScreenReader, byTouch, type Way } from '../../support/page/ways.ts';

interface Hand {
  readonly use: (page: Page) => Way | Promise<Way>;
  /** Whether a list can be opened while nothing goes on. */
  readonly waiting?: 'any key starts';
  readonly context?: BrowserContextOptions;
  readonly settings?: readonly (readonly [key: string, value: string])[];
}

const hands: readonly (readonly [name: string, hand: Hand])[] = [
  ['touch', { use: byTouch, context: { hasTouch: true } }],
  ['arrow keys', { use: byArrows, waiting: 'any key starts' }],
  [
    'one switch',
    {
      use: byOneSwitch,
      settings: [
        ['screen.oneSwitch', 'yes'],
        ['screen.switchSpeed', 'fast'],
      ],
    },
  ],
  ['the accessibility tree', { use: byScreenReader }],
];

/** Charley's own process without microphone and voice, a real browser, and a line between them that is still slow. */
describe('Before the page has joined', () => {
  test('a key is kept, and begins the relief once it has; Escape begins nothing', async () => {
    const charley = await startCharley(process.env, ['--text-only']);
    const browser = await openChromium();
    const openWith = async (key: string): Promise<Page> => {
      const page = await browser.newPage();
      await watchHeadlines(page);
      let letThrough = (): void => {};
      const opened = new Promise<void>((resolve) => {
        letThrough = resolve;
      });
      await page.routeWebSocket('**/bridge', async (socket) => {
        const server = socket.connectToServer();
        const early: (string | Buffer)[] = [];
        let isOpen = false;
        socket.onMessage((message) => (isOpen ? server.send(message) : early.push(message)));
        await opened;
        isOpen = true;
        for (const message of early) server.send(message);
      });
      await page.goto(charley.address, { waitUntil: 'load' });
      await page.keyboard.press(key);
      letThrough();
      return page;
    };
    const started = await openWith('x');
    await untilHeadline(started, "I'm here. Straighten your leg");
    await started.keyboard.press('Escape');
    await started.locator('#headline', { hasText: 'Stopped' }).waitFor();
    await started.close();
    const stopped = await openWith('Escape');
    await stopped.locator('#activity', { hasText: /\S/ }).waitFor();
    expect(await stopped.locator('#headline').textContent()).not.toContain('Straighten');
    await browser.close();
    await charley.stop();
  });
});

/** Charley's own process without microphone and voice, and a real browser; each test has both for itself, and they wait side by side. */
describe.each(hands)('By %s only', (_, { use, waiting, context, settings = [] }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  async function open({ onTestFinished }: TestContext): Promise<{ readonly page: Page; readonly way: Way }> {
    const charley = await startCharley(process.env, ['--text-only']);
    onTestFinished(() => charley.stop().then(() => undefined));
    const env = { ...process.env, CHARLEY_DATA: charley.dataFolder };
    for (const [key, value] of [...settings, ['emergencyNumber', '112'] as const])
      execFileSync(process.execPath, ['dist/main/cli/charley.js', 'settings', 'set', key, value], { env });
    const page = await browser.newPage({ ...context, reducedMotion: 'reduce' });
    onTestFinished(() => page.context().close());
    await page.goto(charley.address);
    await page.locator('#headline', { hasText: 'Press any key to start' }).waitFor();
    return { page, way: await use(page) };
  }

  test.concurrent('a shin cramp is led the other way, from its first step to the rest after it', async (context) => {
    const { page, way } = await open(context);
    await way.begin();
    await way.press(['Shin', 'Another place'], 'Point your toes gently away');
    await page.locator('#number', { hasText: /^\d+$/ }).waitFor();
    await way.press(['Better'], 'Well done. Rest a moment');
    await way.press(['Stop'], 'Stopped');
    if (waiting === 'any key starts') return;
    // Nothing goes on any more: a question is asked from there, and its answer stands in print.
    await way.press(['More'], 'What would you like?');
    await way.press(['Questions'], 'What would you ask?');
    await way.press(['Why does it happen?'], 'Often nobody knows the cause');
  });

  test.concurrent('an emergency says whom to call, and ends only with the second stop', async (context) => {
    const { page, way } = await open(context);
    await way.begin();
    await way.press(['Something is wrong'], 'What is wrong?');
    await way.press(["I can't breathe"], 'Call emergency services now');
    expect(await page.locator('#call').textContent()).toBe('112');
    expect(await page.locator('#number').isVisible()).toBe(false);
    await way.press(['Stop'], 'Press Stop again if you are safe');
    await way.press(['Stop'], 'Stopped');
  });
});
