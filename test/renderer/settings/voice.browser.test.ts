import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createSpeaker } from '../../../main/speech/speaker.ts';
import { contentFor } from '../../../shared/content/languages.ts';
import { openChromium } from '../../support/chromium.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { type CharleyProcess, startCharley } from '../../support/night/charley-process.ts';
import { openSettings as openSettingsOf } from '../../support/page/open-settings.ts';
import { beginRelief, stopRelief } from '../../support/page/relief.ts';
import { type KeptSpeech, keepSpeech } from '../../support/speech/kept-speech.ts';

/** A chosen voice from the page to the loudspeaker: the real Charley, its real Festival, and a device that keeps what it played. */
let browser: Browser;
let charley: CharleyProcess;
let device: KeptSpeech;
let page: Page;

beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  device = keepSpeech();
  charley = await startCharley({ ...device.environment, XDG_CONFIG_HOME: device.folder });
  page = await browser.newPage();
});
afterEach(async () => {
  await page.close();
  await charley.stop();
  device.remove();
});

/** How long the line of the try lasts with a voice. */
async function secondsWith(voice: string): Promise<number> {
  const own = keepSpeech();
  const { environment } = own;
  const speaker = createSpeaker({
    clock: createManualClock(),
    platform: 'linux',
    environment,
    voice: () => voice,
  });
  const utterance = { id: 1, text: contentFor('en').settingsPage.voiceSample, rate: 1, volume: 1 };
  await speaker.say(utterance, new AbortController().signal);
  const { seconds } = own.take();
  own.remove();
  return seconds;
}

const openSettings = () => openSettingsOf(page, charley.address);

test('A chosen voice is heard at the next try', async () => {
  await openSettings();
  for (const voice of ['cmu_us_slt_arctic_hts', 'kal_diphone']) {
    await page.getByLabel('Voice', { exact: true }).selectOption(voice);
    await page.getByRole('button', { name: 'Try it: Volume by day' }).click();
    const expected = await secondsWith(voice);
    await expect.poll(() => device.take().seconds).toBe(expected);
  }
});

test('Each voice is called by a name for people, and its own button lets one hear it', async () => {
  await openSettings();
  const choices = page.getByLabel('Voice', { exact: true }).locator('option');
  await expect.poll(() => choices.allInnerTexts()).toContain('The nicest one here: Slt, American woman');
  expect(await page.getByText(/cmu_us|_diphone|_hts/).count()).toBe(0);
  for (const [voice, name] of [
    ['kal_diphone', 'Kal, American man'],
    ['cmu_us_slt_arctic_hts', 'Slt, American woman'],
  ] as const) {
    await page.getByRole('button', { name: `Try it: ${name}` }).click();
    const expected = await secondsWith(voice);
    await expect.poll(() => device.take().seconds).toBe(expected);
  }
});

test('Settings say how many lines are prepared; the page then plays them, and no program is started', async () => {
  const told: string[] = [];
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => told.push(String(payload)));
  });
  await openSettings();
  const note = page
    .getByRole('status')
    .filter({ hasText: /^Sentences ready to be said at once: \d+ of \d{3}\.$/ });
  const ready = async () => Number(/: (\d+) of/.exec(await note.innerText())?.[1]);
  // It begins twenty seconds after the start, behind everything else that this machine has to do.
  await expect.poll(ready).toBeGreaterThan(2);
  const lines = readdirSync(join(charley.dataFolder, 'cache', 'lines')).filter(
    (name) => !/^draft/.test(name),
  );
  expect(lines.length).toBeGreaterThanOrEqual(await ready());

  const holds = /^\{"channel":"voice:held","payload":\{"lines":\["/;
  await expect.poll(() => told.some((frame) => holds.test(frame))).toBe(true);
  await page.getByRole('button', { name: 'Back to the night screen' }).click();
  const spoken = join(device.folder, 'speech.wav');
  const isStarted = () => told.some((frame) => /"voice:played".*"started"/.test(frame));
  const byWhom = async () => {
    told.length = 0;
    rmSync(spoken, { force: true });
    await beginRelief(page);
    await expect.poll(() => isStarted() || existsSync(spoken)).toBe(true);
    const programs = existsSync(spoken) ? 'a program' : 'no program';
    await stopRelief(page);
    return programs;
  };
  // A line that a busy machine keeps the page from in time is rightly the program's.
  await expect.poll(byWhom).toBe('no program');
});
