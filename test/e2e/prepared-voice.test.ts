import { readdirSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askCharley } from '../../main/control/ask.ts';
import type { ControlRequest } from '../../main/control/contract.ts';
import { claimSocketPath } from '../../main/shells/socket-places.ts';
import { openLineCache } from '../../main/speech/prepared/line-cache.ts';
import { english } from '../../shared/content/en/index.ts';
import { type CharleyProcess, startCharley } from '../support/night/charley-process.ts';
import { openChromiumWithTape } from '../support/night/chromium-with-tape.ts';
import { keepSpokenFiles, type SpokenFiles } from '../support/night/spoken-files.ts';
import { type WatchedVoice, watchVoice } from '../support/night/watched-voice.ts';
import { noise } from '../support/sounds.ts';
import { requireFestival } from '../support/speech/kept-speech.ts';
import { wavOf } from '../support/wav-files.ts';

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
    // Chromium's own device beeps without any noise between, which on a busy machine is heard as anything.
    const room = join(charley.dataFolder, 'room.wav');
    writeFileSync(room, wavOf(Array.from(noise(10_000, -60), (sample) => sample / 0x8000)));
    browser = await openChromiumWithTape(room, 'again and again');
  });
  // A test that fails leaves its page open: the next one's would be a second window.
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await charley?.stop();
    spoken?.remove();
  });

  const ask = async (request: ControlRequest) =>
    askCharley(await claimSocketPath(charley.dataFolder, process.platform), request);
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
    await begin(page);
    await sounded;
    await stop(page);
  });

  it('is said by the living voice where the page does not begin it', async () => {
    const { page, voice } = await open((page) => page.addInitScript(keepContext));
    await voice.untilHeld();
    await begin(page);
    await page.keyboard.press('Escape');
    // It rests after the line; the next time it does not wake.
    await page.waitForFunction(() => window.loudspeaker?.state === 'suspended', null, { timeout: 60_000 });
    await page.evaluate(() => {
      if (window.loudspeaker !== undefined) window.loudspeaker.resume = () => new Promise(() => {});
    });
    let hasStarted = false;
    void voice.nextStart().then(() => {
      hasStarted = true;
    });
    const [sounded, hushed] = [spoken.nextSound(), voice.nextHush()];
    await begin(page);
    await Promise.all([sounded, hushed]);
    expect(hasStarted).toBe(false);
    await stop(page);
  });

  it('is said by the living voice where the audio thread stands still amid it', async () => {
    const { page, voice } = await open((page) => page.addInitScript(keepContext));
    await voice.untilHeld();
    const [started, sounded] = [voice.nextStart(), spoken.nextSound()];
    await begin(page);
    await started;
    await page.evaluate(() => window.loudspeaker?.suspend());
    await sounded;
    await stop(page);
  });

  it('is not said while the voice is muted, which "louder" and a red flag bring back', async () => {
    const { page, voice } = await open();
    await voice.untilHeld();
    const mute = () => ask({ command: 'mute', voice: 'silent' });
    const sound = () => Promise.race([voice.nextStart(), spoken.nextSound()]);
    await mute();
    let isHeard = false;
    void sound().then(() => {
      isHeard = true;
    });
    await begin(page);
    await headline(page, 'Pull your toes toward you');
    expect(isHeard).toBe(false);
    await page.locator('#notices', { hasText: english.quietNotices.mute }).waitFor();

    const louder = sound();
    await page.keyboard.press('+');
    await louder;
    await mute();
    await page.keyboard.press('e');
    const alarm = sound();
    // A button that has just come to its place takes no tap yet.
    const flagged = async () => {
      await page
        .getByRole('button', { name: english.labels.chest })
        .click({ timeout: 5_000 })
        .catch(() => undefined);
      return page.locator('#headline').textContent();
    };
    await expect.poll(flagged, { interval: 1_000 }).toBe(english.lines.callEmergency.headline);
    await alarm;
    const stopped = async () => {
      await page.keyboard.press('Escape');
      return page.locator('#headline').textContent();
    };
    await expect.poll(stopped, { interval: 2_000 }).toContain('Stopped');
    await page.close();
  });

  it('is said whole by the living voice where the page’s process dies amid it', async () => {
    const { page, voice } = await open();
    await voice.untilHeld();
    const [started, sounded] = [voice.nextStart(), spoken.nextSound()];
    await begin(page);
    await started;
    await page.goto('chrome://crash').catch(() => undefined);
    await sounded;
    // It is that very line: the next one comes with the next headline.
    expect(await ask({ command: 'status' })).toMatchObject({
      answer: { status: { headline: "I'm here. Straighten your leg" } },
    });
    // Charley goes on without a page: nothing of it is left for the next test.
    await ask({ command: 'stop' });
    await page.close();
  });

  it('is said all the same where all files of the cache are damaged, and rendered anew', async () => {
    const folder = join(charley.dataFolder, 'cache', 'lines');
    const damaged = readdirSync(folder).filter((name) => /^[0-9a-f]+\.wav$/.test(name));
    expect(damaged.length).toBeGreaterThan(0);
    for (const name of damaged) truncateSync(join(folder, name), 500);
    const { page, voice } = await open();
    const sounded = Promise.race([voice.nextStart(), spoken.nextSound()]);
    await begin(page);
    await sounded;
    await stop(page);
    const cache = openLineCache(folder);
    const whole = () => Promise.all(damaged.map((name) => cache.check(name.replace('.wav', ''))));
    await expect.poll(async () => (await whole()).includes(true)).toBe(true);
  });

  it('is said by the living voice where the cache is gone and takes nothing, which is noted once', async () => {
    takeCacheAway(join(charley.dataFolder, 'cache', 'lines'));
    const { page } = await open();
    const sounded = spoken.nextSound();
    await begin(page);
    await sounded;
    await stop(page);
    await charley.printedLine('"event":"lines not kept"');
  });

  /** A key right after the end of the conversation before may be taken for its double. */
  async function begin(page: Page): Promise<void> {
    const begun = async () => {
      await page.keyboard.press('x');
      return page.locator('#headline').textContent();
    };
    await expect.poll(begun, { interval: 2_000 }).toContain('Straighten your leg');
  }
  async function stop(page: Page): Promise<void> {
    await page.keyboard.press('Escape');
    await headline(page, 'Stopped');
    await page.close();
  }
});

/** The disk takes nothing more: a file stands where the folder was. */
const takeCacheAway = (folder: string): void => {
  renameSync(folder, `${folder}-away`);
  writeFileSync(folder, '');
};

declare global {
  interface Window {
    loudspeaker?: AudioContext;
  }
}

/** Runs in the page: its one way to the loudspeaker is at hand for the test, and rests soon. The microphone's has options. */
function keepContext(): void {
  const setRealTimeout = window.setTimeout.bind(window);
  const restAfterMs = 20_000;
  const setTimeoutSooner = (callback: () => void, ms = 0) =>
    setRealTimeout(callback, ms === restAfterMs ? 200 : ms);
  window.setTimeout = setTimeoutSooner as typeof window.setTimeout;
  const { AudioContext: real } = window;
  window.AudioContext = class extends real {
    constructor(options?: AudioContextOptions) {
      super(options);
      if (options === undefined) window.loudspeaker = this;
    }
  };
}
