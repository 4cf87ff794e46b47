import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../support/machine.ts';
import { type CharleyProcess, startCharley } from '../support/night/charley-process.ts';
import { keepSpokenFiles, type SpokenFiles } from '../support/night/spoken-files.ts';
import { type WatchedVoice, watchVoice } from '../support/night/watched-voice.ts';
import { requireFestival } from '../support/speech/kept-speech.ts';

/** Charley's own process with lines that it has rendered itself, its page in Chromium, and Festival on a device that keeps all. */
describe('a line that was rendered ahead', () => {
  let spoken: SpokenFiles;
  let charley: CharleyProcess;
  let browser: Browser;
  beforeAll(async () => {
    requireFestival();
    spoken = keepSpokenFiles();
    charley = await startCharley({ ...spoken.environment, CHARLEY_LOG: '1' });
    await charley.printedLine('"component":"recognition","status":"ready"');
    browser = await chromium.launch({
      executablePath: findChromium(),
      args: [
        '--autoplay-policy=no-user-gesture-required',
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
      ],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await charley?.stop();
    spoken?.remove();
  });

  const headline = (page: Page, words: string | RegExp) =>
    page.locator('#headline', { hasText: words }).waitFor({ timeout: 60_000 });
  const open = async (prepare: (page: Page) => Promise<unknown> = async () => {}) => {
    const page = await browser.newPage();
    await prepare(page);
    const voice: WatchedVoice = watchVoice(page);
    await page.goto(charley.address);
    // Before it has joined, a key is nobody's.
    await headline(page, /\S/);
    return { page, voice };
  };

  it('can be interrupted: the echo canceller learns the room before it', async () => {
    const { page, voice } = await open();
    await voice.nextTraining();
    await page.close();
  });

  it('is played by the page, falls silent at a key, and the living voice says nothing', async () => {
    const { page, voice } = await open();
    await voice.untilHeld();
    const before = spoken.count();
    const started = voice.nextStart();
    await page.keyboard.press('x');
    expect((await started).rms).toBeGreaterThan(0);
    await headline(page, 'Straighten your leg');
    const ended = voice.nextEnd();
    const hushed = voice.nextHush();
    await page.keyboard.press('Escape');
    await Promise.all([hushed, ended]);
    await headline(page, 'Stopped');
    expect(spoken.count()).toBe(before);
    await page.close();
  });

  it('lasts until it is silent: what follows it comes then', async () => {
    const { page, voice } = await open();
    await voice.untilHeld();
    const ended = voice.nextEnd();
    await page.keyboard.press('x');
    await ended;
    // Three seconds for the leg, and then the next line, also by the page.
    await voice.nextStart();
    await headline(page, 'Pull your toes toward you');
    await page.keyboard.press('Escape');
    await headline(page, 'Stopped');
    await page.close();
  });

  it('is said by the living voice where the page has no loudspeaker', async () => {
    const { page } = await open((page) =>
      page.addInitScript(() => {
        window.AudioContext = class {
          constructor() {
            throw new DOMException('No device.', 'NotSupportedError');
          }
        } as unknown as typeof AudioContext;
      }),
    );
    const sounded = spoken.nextSound();
    // A key right after the end of the one before may be taken for its double.
    const begun = async () => {
      await page.keyboard.press('x');
      return page.locator('#headline').textContent();
    };
    await expect.poll(begun, { interval: 2_000 }).toContain('Straighten your leg');
    await sounded;
    await page.keyboard.press('Escape');
    await headline(page, 'Stopped');
    await page.close();
  });
});
