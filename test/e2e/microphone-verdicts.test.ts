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
];

/** The tape says its words anew after so long. */
const periodMs = 7_000;
/** How long the test lasts, as the page reckons it. */
const testMs = 15_000;

/** What the test from bed says, with real parts: engine and Chromium with a tape for a microphone. */
describe('The test of the microphone from bed', () => {
  let studio: Studio;
  let charley: CharleyProcess;
  let browser: Browser;
  let tape: string;

  beforeAll(async () => {
    studio = await openStudio();
    tape = join(studio.folder, 'bed.wav');
    browser = await openChromiumWithTape(tape, 'again and again');
    charley = await startCharley({ ...process.env, CHARLEY_LOG: '1' });
    await charley.printedLine('"component":"recognition","status":"ready"');
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(async () => {
    await browser?.close();
    await charley?.stop();
    await studio?.close();
  });

  /** In a browser that hears this once the test has begun, over and over, for so long. */
  async function reportOf(
    words: string,
    microphone: Microphone,
    { failure = null, lastsMs = testMs }: Bed = {},
  ) {
    const cues = words === '' ? [] : [0, periodMs].map((atMs) => ({ atMs, words }));
    await recordTape(studio, tape, cues, 2 * periodMs, 'espeak-ng en-us', microphone);
    const page = await browser.newPage();
    await scriptMicrophone(failure)(page);
    await page.addInitScript(endSooner, { testMs, lastsMs });
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

  it('tells of a voice that is understood', async () => {
    expect(await reportOf('I have a cramp', plain)).toBe('Heard. Charley understood you from there.');
  });

  it("tells of a headset's microphone", async () => {
    expect(await reportOf(elsewhere, headset)).toMatch(
      /It sounds like a telephone: choose another microphone/,
    );
  });

  // It judges by how often each loudness comes: one period of the tape tells what two do.
  it.each(rows)('tells of %s', async (_, words, microphone, said) => {
    expect(await reportOf(words, microphone, { lastsMs: periodMs })).toMatch(said);
  });

  it('tells of a microphone that is not there', async () => {
    const report = await reportOf('', plain, { failure: 'NotFoundError', lastsMs: 1_000 });
    expect(report).toMatch(/^The microphone is closed\. /);
  });
});

interface Bed {
  /** What the opening of the microphone fails with. */
  readonly failure?: string | null;
  readonly lastsMs?: number;
}

/** Runs in the page: the test from bed ends after another time. */
function endSooner({ testMs, lastsMs }: { readonly testMs: number; readonly lastsMs: number }): void {
  const setRealTimeout = window.setTimeout.bind(window);
  const setTimeoutSooner = (callback: () => void, ms = 0) =>
    setRealTimeout(callback, ms === testMs ? lastsMs : ms);
  window.setTimeout = setTimeoutSooner as typeof window.setTimeout;
}
