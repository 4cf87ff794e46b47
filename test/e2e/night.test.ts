import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium } from '../support/chromium.ts';
import { type CharleyProcess, prepareNothing, startCharley } from '../support/night/charley-process.ts';
import { openChromiumWithTape } from '../support/night/chromium-with-tape.ts';
import { recordTape } from '../support/night/microphone-tape.ts';
import { keepSpokenFiles, type SpokenFiles } from '../support/night/spoken-files.ts';
import { untilHeadline, watchHeadlines } from '../support/page/headlines.ts';
import { openStudio, type Studio } from '../support/sound/voices.ts';

/** The main job with real parts: Charley's process, Chromium, the engine on real sound, festival's real speech. */
describe('a person says "I have a cramp" in the dark', () => {
  let studio: Studio;
  let spoken: SpokenFiles;
  let charley: CharleyProcess;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    studio = await openStudio();
    spoken = keepSpokenFiles();
    const tape = join(studio.folder, 'night.wav');
    // "Better" falls between "Twenty." and "Ten. Keep breathing.", where Charley listens. Each is said again, should a
    // busy machine have lost it or have been speaking: in a relief a cramp that names no place changes nothing.
    const cues = [
      ...[6_000, 13_000].map((atMs) => ({ atMs, words: 'I have a cramp' })),
      ...[24_500, 31_000, 38_000, 45_000, 52_000, 59_000].map((atMs) => ({ atMs, words: 'much better' })),
    ];
    await recordTape(studio, tape, cues, 120_000);
    charley = await startCharley({ ...spoken.environment, CHARLEY_LOG: '1' });
    prepareNothing(charley);
    // The tape runs from the moment a page listens: by then the ears must hear.
    await charley.printedLine('"component":"recognition","status":"ready"');
    browser = await openChromiumWithTape(tape);
    page = await browser.newPage();
    await watchHeadlines(page);
    await page.goto(charley.address);
  });

  afterAll(async () => {
    await browser?.close();
    await charley?.stop();
    spoken?.remove();
    await studio?.close();
  });

  it('is met with the first action, sees the stretch counted, is let go, and rests', async () => {
    await untilHeadline(page, 'I am listening for you');
    await untilHeadline(page, "I'm here. Straighten your leg");
    await untilHeadline(page, 'Pull your toes toward you');
    const number = page.locator('#number');
    await number.filter({ hasText: /^\d+$/ }).waitFor();
    const first = Number(await number.textContent());
    // A busy machine may not show every second.
    await expect
      .poll(async () => Number.parseInt((await number.textContent()) ?? '', 10))
      .toBeLessThanOrEqual(first - 2);
    await untilHeadline(page, 'Well done. Rest a moment');

    // Festival has said what the screen showed. Debian's recogniser with its open vocabulary hears half of it.
    await expect.poll(() => spoken.count()).toBeGreaterThanOrEqual(5);
    const [action = '', stretch = ''] = [0, 1].map((index) => spoken.recognised(index));
    expect(action).toMatch(/\blegs?\b.*\bslowly\b/);
    expect(stretch).toMatch(/\b(?:pull|your|toes?)\b/);

    await page.keyboard.press('Escape');
    await untilHeadline(page, 'Stopped. I am listening');
    expect(charley.printed.join('\n')).not.toMatch(/cramp|better|toes/i);
  });
});

describe('a person without microphone, model or voice', () => {
  it('is told which parts are missing and is led by one key in large text', async () => {
    const charley = await startCharley({ ...process.env, PATH: '/nowhere' });
    const browser = await openChromium();
    try {
      const page = await browser.newPage();
      await page.goto(charley.address);
      const notices = page.locator('#notices');
      await notices.filter({ hasText: 'microphone' }).waitFor();
      await notices.filter({ hasText: 'I found no voice on this computer' }).waitFor();
      await page.keyboard.press('x');
      await page.locator('#headline', { hasText: 'Pull your toes toward you' }).waitFor();
      await page.locator('#number').filter({ hasText: /^\d+$/ }).waitFor();
    } finally {
      await browser.close();
      await charley.stop();
    }
  });
});
