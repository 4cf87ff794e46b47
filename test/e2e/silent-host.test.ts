import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, it, type TestContext } from 'vitest';
import { contentFor } from '../../shared/content/languages.ts';
import { pageWordsOf } from '../../shared/content/page-words.ts';
import { openChromium } from '../support/chromium.ts';
import { startCharley } from '../support/night/charley-process.ts';
import { untilHeadline, watchHeadlines } from '../support/page/headlines.ts';

const { pages, firstSteps } = pageWordsOf(contentFor('en'), 'en');
const idle = contentFor('en').lines;

// Their time is the watches' own, which is waited for side by side.
describe.runIf(process.platform !== 'win32')('a Charley that hangs', { concurrent: true }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium({
      args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
    });
  });
  afterAll(() => browser.close());

  /** A Charley of its own with its page, on which nothing fails. */
  async function open({ expect, onTestFinished }: TestContext) {
    const charley = await startCharley({ ...process.env, CHARLEY_LOG: '1' }, ['--text-only']);
    const page = await browser.newPage();
    const troubles: string[] = [];
    onTestFinished(async () => {
      process.kill(charley.pid, 'SIGCONT');
      await page.close();
      await charley.stop();
      expect(troubles).toEqual([]);
    });
    await watchHeadlines(page);
    page.on('pageerror', (error) => troubles.push(String(error)));
    let signs = 0;
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => {
        signs += String(payload).includes('main:alive') ? 1 : 0;
      }),
    );
    const moreSigns = async (count: number) => {
      const before = signs;
      await expect.poll(() => signs - before).toBeGreaterThanOrEqual(count);
    };
    await page.goto(charley.address);
    await page.getByRole('heading', { name: idle.idleDeaf.headline }).waitFor();
    return {
      charley,
      page,
      moreSigns,
      headline: () => page.locator('#headline').textContent(),
      async hang() {
        await moreSigns(1);
        process.kill(charley.pid, 'SIGSTOP');
      },
      wake: () => process.kill(charley.pid, 'SIGCONT'),
    };
  }

  it('is told on the screen, keys show the first steps, and it goes on by itself', async (context) => {
    const { expect } = context;
    const { page, headline, hang, wake } = await open(context);
    await hang();
    await page.getByRole('heading', { name: pages.unreached.silent }).waitFor();
    const shown: (string | null)[] = [];
    for (let count = 0; count < firstSteps.length; count += 1) {
      await page.keyboard.press('x');
      shown.push(await headline());
    }
    expect(shown).toEqual(firstSteps);
    await page.mouse.click(400, 300);
    expect(await headline()).toBe(firstSteps[0]);
    await page.keyboard.press('Escape');
    expect(await headline()).toBe(pages.unreached.silent);
    expect(await page.locator('#hint').textContent()).toBe(pages.unreached.anyKey);

    await page.keyboard.press('x');
    wake();
    // Whoever has begun is helped on.
    await untilHeadline(page, idle.straightenAtOnce.headline);
  });

  it('is back by itself where nobody pressed anything', async (context) => {
    const { expect } = context;
    const { charley, page, headline, moreSigns, hang, wake } = await open(context);
    await hang();
    await page.getByRole('heading', { name: pages.unreached.silent }).waitFor();
    wake();
    await page.getByRole('heading', { name: idle.idleDeaf.headline }).waitFor();
    await moreSigns(6);
    await expect.poll(headline).toBe(idle.idleDeaf.headline);
    expect(charley.printed.filter((line) => line.includes('page hangs'))).toEqual([]);
  });

  it('is not said to hang by a page that was held up for six seconds', async (context) => {
    const { expect } = context;
    const { page, headline, moreSigns } = await open(context);
    await moreSigns(1);
    const shown = await page.evaluate(async () => {
      const until = performance.now() + 6_000;
      while (performance.now() < until);
      // What was due meanwhile, its own asking among it, comes first.
      await new Promise((resolve) => setTimeout(resolve));
      return document.querySelector('#headline')?.textContent;
    });
    expect(shown).toBe(idle.idleDeaf.headline);
    await moreSigns(3);
    await expect.poll(headline).toBe(idle.idleDeaf.headline);
  });
});
