import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../support/machine.ts';
import { type CharleyProcess, prepareNothing, startCharley } from '../support/night/charley-process.ts';
import { openChromiumWithTape } from '../support/night/chromium-with-tape.ts';
import { recordTape } from '../support/night/microphone-tape.ts';
import { keepSpokenFiles, type SpokenFiles } from '../support/night/spoken-files.ts';
import { openStudio, type Studio } from '../support/voices.ts';

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
    // "Better" falls between "Twenty." and "Ten. Keep breathing.", where Charley listens; said again, should a busy
    // machine have been speaking.
    const cues = [
      { atMs: 6_000, words: 'I have a cramp' },
      { atMs: 24_500, words: 'much better' },
      { atMs: 31_000, words: 'much better' },
    ];
    await recordTape(studio, tape, cues, 120_000);
    charley = await startCharley({ ...spoken.environment, CHARLEY_LOG: '1' });
    prepareNothing(charley);
    // The tape runs from the moment a page listens: by then the ears must hear.
    await charley.printedLine('"component":"recognition","status":"ready"');
    browser = await openChromiumWithTape(tape);
    page = await browser.newPage();
    await page.goto(charley.address);
  });

  afterAll(async () => {
    await browser?.close();
    await charley?.stop();
    spoken?.remove();
    await studio?.close();
  });

  const headline = (words: string) =>
    page.locator('#headline', { hasText: words }).waitFor({ timeout: 60_000 });

  it('is met with the first action, sees the stretch counted, is let go, and rests', async () => {
    await headline('I am listening for you');
    await headline("I'm here. Straighten your leg");
    await headline('Pull your toes toward you');
    const number = page.locator('#number');
    await number.filter({ hasText: /^2\d$/ }).waitFor({ timeout: 30_000 });
    const first = Number(await number.textContent());
    await number.filter({ hasText: new RegExp(`^${first - 2}$`) }).waitFor({ timeout: 10_000 });
    await headline('Well done. Rest a moment');

    // Festival has said what the screen showed. Debian's recogniser with its open vocabulary hears half of it.
    expect(spoken.count()).toBeGreaterThanOrEqual(5);
    const [action = '', stretch = ''] = [0, 1].map((index) => spoken.recognised(index));
    expect(action).toMatch(/\blegs?\b.*\bslowly\b/);
    expect(stretch).toMatch(/\b(?:pull|your|toes?)\b/);

    await page.keyboard.press('Escape');
    await headline('Stopped. I am listening');
    expect(charley.printed.join('\n')).not.toMatch(/cramp|better|toes/i);
  });
});

describe('a person without microphone, model or voice', () => {
  it('is told which parts are missing and is led by one key in large text', async () => {
    const charley = await startCharley({ ...process.env, PATH: '/nowhere' });
    const browser = await chromium.launch({ executablePath: findChromium() });
    try {
      const page = await browser.newPage();
      await page.goto(charley.address);
      const notices = page.locator('#notices');
      await notices.filter({ hasText: 'microphone' }).waitFor();
      await notices.filter({ hasText: 'I found no voice on this computer' }).waitFor();
      await page.keyboard.press('x');
      await page.locator('#headline', { hasText: 'Pull your toes toward you' }).waitFor({ timeout: 30_000 });
      await page.locator('#number').filter({ hasText: /^2\d$/ }).waitFor({ timeout: 30_000 });
    } finally {
      await browser.close();
      await charley.stop();
    }
  });
});
