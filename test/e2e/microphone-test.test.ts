import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CharleyProcess, startCharley } from '../support/night/charley-process.ts';
import { openChromiumWithTape } from '../support/night/chromium-with-tape.ts';
import { recordTape } from '../support/night/microphone-tape.ts';
import { keepSpokenFiles, type SpokenFiles } from '../support/night/spoken-files.ts';
import { untilHeadline, watchHeadlines } from '../support/page/headlines.ts';
import { scriptMicrophone } from '../support/page/scripted-microphone.ts';
import { openStudio, type Studio } from '../support/sound/voices.ts';

/** The microphone's test and the voice's try with real parts: engine, festival, Chromium with a tape for a microphone. */
describe('a person tries microphone and voice before the first night', () => {
  let studio: Studio;
  let spoken: SpokenFiles;
  let charley: CharleyProcess;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    studio = await openStudio();
    spoken = keepSpokenFiles();
    const tape = join(studio.folder, 'bed.wav');
    // Said once in each opening of the microphone, and nothing is said until the test opens it.
    await recordTape(studio, tape, [{ atMs: 3_000, words: 'I have a cramp' }], 140_000);
    charley = await startCharley({ ...spoken.environment, CHARLEY_LOG: '1' });
    await charley.printedLine('"component":"recognition","status":"ready"');
    browser = await openChromiumWithTape(tape);
    page = await browser.newPage();
    await watchHeadlines(page);
    await scriptMicrophone()(page);
    await page.addInitScript(() => {
      window.scripted.answered = new Promise((resolve) => addEventListener('answer', () => resolve()));
    });
    await page.goto(charley.address);
    // At night a resting screen shows its links only once the mouse moves.
    await page.mouse.move(5, 5);
    await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
  });

  afterAll(async () => {
    await browser?.close();
    await charley?.stop();
    spoken?.remove();
    await studio?.close();
  });

  it('hears how Charley sounds', async () => {
    await page.getByRole('button', { name: 'Try it: Volume by day' }).click();
    await expect.poll(() => spoken.count()).toBe(1);
  });

  it('is told that "I have a cramp" was understood, and no relief begins', async () => {
    const report = page.locator('.from-bed');
    await expect
      .poll(async () => {
        // Again, as a person would whom a busy machine's holes in the sound kept from being understood.
        await page.getByRole('button', { name: 'Test my microphone from bed' }).click();
        await page.evaluate(() => dispatchEvent(new Event('answer')));
        await report.filter({ hasNotText: /^(Lie down .*)?$/ }).waitFor();
        return report.textContent();
      })
      .toMatch(/^Heard\. Charley understood you/);
    expect(await page.getByRole('heading', { name: 'Settings', level: 1 }).isVisible()).toBe(true);
  });

  it('is led out of the settings at once by the next one, which is meant', async () => {
    await page.evaluate(() => window.scripted.tracks[0]?.dispatchEvent(new Event('ended')));
    await untilHeadline(page, "I'm here. Straighten your leg");
    expect(await page.getByRole('heading', { name: 'Settings', level: 1 }).count()).toBe(0);
  });
});
