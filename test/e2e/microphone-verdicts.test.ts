import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createBiquad } from '../../main/recognition/level/biquad.ts';
import { sampleRateHz } from '../../shared/audio/frame.ts';
import { type CharleyProcess, startCharley } from '../support/night/charley-process.ts';
import { openChromiumWithTape } from '../support/night/chromium-with-tape.ts';
import { type Microphone, recordTape, tapeRateHz } from '../support/night/microphone-tape.ts';
import { openSettings } from '../support/page/open-settings.ts';
import { scriptMicrophone } from '../support/page/scripted-microphone.ts';
import { openStudio, type Studio } from '../support/sound/voices.ts';

const softer: Microphone = (samples) => samples.map((sample) => sample / 300);
/** The peaks stand at full scale. */
const tooLoud: Microphone = (samples) => samples.map((sample) => Math.max(-1, Math.min(1, 60 * sample)));
const besideAFan: Microphone = (samples) => {
  let seed = 3;
  return samples.map((sample) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return sample / 10 + (seed / 2 ** 31 - 1) * 0.1;
  });
};
/** What a hands-free headset passes on ends at 4 kHz; the filter is reckoned for frames, and a tape runs faster. */
const headset: Microphone = (samples) => {
  const filters = [1, 2, 3, 4].map(() => createBiquad('low', (3_400 * sampleRateHz) / tapeRateHz));
  return samples.map((sample) => filters.reduce((value, filter) => filter(value), sample));
};
const plain: Microphone = (samples) => samples;

const elsewhere =
  'The meeting on Monday will be in the large room on the second floor, and everybody is invited';
const rows: readonly (readonly [what: string, words: string, microphone: Microphone, said: RegExp])[] = [
  ['a voice that is understood', 'I have a cramp', plain, /^Heard\. Charley understood you from there\.$/],
  ['a room without a voice', '', plain, /^Too quiet\. Speak up, or turn the microphone up\.$/],
  ['a voice that is far too soft', 'I have a cramp', softer, /^Too quiet\. /],
  ['a voice beside a fan', elsewhere, besideAFan, /^Too much noise\. Turn off what hums/],
  ['a microphone that is turned up too far', elsewhere, tooLoud, /^Too loud: the sound is cut off\. /],
  [
    'other words than those',
    elsewhere,
    plain,
    /^I heard a voice but not the words\. Say it slowly, once more\.$/,
  ],
  ["a headset's microphone", elsewhere, headset, /It sounds like a telephone: choose another microphone/],
];

/** What the test from bed says, with real parts: engine and Chromium with a tape for a microphone. */
describe('The test of the microphone from bed', () => {
  let studio: Studio;
  let charley: CharleyProcess;
  let browser: Browser | undefined;

  beforeAll(async () => {
    studio = await openStudio();
    charley = await startCharley({ ...process.env, CHARLEY_LOG: '1' });
    await charley.printedLine('"component":"recognition","status":"ready"');
  });
  afterEach(() => browser?.close());
  afterAll(async () => {
    await charley?.stop();
    await studio?.close();
  });

  /** In a browser that hears this once the test has begun, over and over. */
  async function reportOf(words: string, microphone: Microphone, failure: string | null = null) {
    const tape = join(studio.folder, 'bed.wav');
    const cues = words === '' ? [] : [0, 7_000].map((atMs) => ({ atMs, words }));
    await recordTape(studio, tape, cues, 14_000, 'espeak-ng en-us', microphone);
    browser = await openChromiumWithTape(tape, 'again and again');
    const page = await browser.newPage();
    await scriptMicrophone(failure)(page);
    await page.addInitScript(() => {
      window.scripted.answered = new Promise((resolve) => addEventListener('answer', () => resolve()));
    });
    await openSettings(page, charley.address);
    await page.getByRole('button', { name: 'Test my microphone from bed' }).click();
    await page.evaluate(() => dispatchEvent(new Event('answer')));
    const report = page.locator('.from-bed');
    // What to say stands there first, then what came of it.
    await report.filter({ hasNotText: /^(Lie down .*)?$/ }).waitFor();
    return report.textContent();
  }

  it.each(rows)('tells of %s', async (_, words, microphone, said) => {
    expect(await reportOf(words, microphone)).toMatch(said);
  });

  it('tells of a microphone that is not there', async () => {
    expect(await reportOf('', plain, 'NotFoundError')).toMatch(/^The microphone is closed\. /);
  });
});
