import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CharleyProcess, startCharley } from '../support/night/charley-process.ts';
import { openChromiumWithTape } from '../support/night/chromium-with-tape.ts';
import { recordTape } from '../support/night/microphone-tape.ts';
import { keepSpokenFiles, type SpokenFiles } from '../support/night/spoken-files.ts';
import { openStudio, type Studio } from '../support/voices.ts';

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
    // Late enough for the test to have begun; again and again, as long as a busy machine may take.
    const cues = Array.from({ length: 30 }, (_, index) => ({
      atMs: 10_000 + 4_000 * index,
      words: 'I have a cramp',
    }));
    await recordTape(studio, tape, cues, 140_000);
    charley = await startCharley(spoken.environment);
    browser = await openChromiumWithTape(tape);
    page = await browser.newPage();
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
    await expect.poll(() => spoken.count(), { timeout: 60_000 }).toBe(1);
  });

  it('is told that "I have a cramp" was understood, and no relief begins', async () => {
    await page.getByRole('button', { name: 'Test my microphone from bed' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: 'Heard. Charley understood you' })
      .waitFor({ timeout: 60_000 });
    expect(await page.getByRole('heading', { name: 'Settings', level: 1 }).isVisible()).toBe(true);
  });

  it('is led out of the settings at once by the next one, which is meant', async () => {
    await page
      .locator('#headline', { hasText: "I'm here. Straighten your leg" })
      .waitFor({ timeout: 60_000 });
    expect(await page.getByRole('heading', { name: 'Settings', level: 1 }).count()).toBe(0);
  });
});
