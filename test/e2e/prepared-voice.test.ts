import { readdirSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askCharley } from '../../main/control/ask.ts';
import type { ControlRequest } from '../../main/control/contract.ts';
import { claimSocketPath } from '../../main/shells/claim/socket-places.ts';
import { openLineCache } from '../../main/speech/prepared/line-cache.ts';
import { english } from '../../shared/content/en/index.ts';
import { type CharleyProcess, startCharley } from '../support/night/charley-process.ts';
import { openChromiumWithTape } from '../support/night/chromium-with-tape.ts';
import { keepSpokenFiles, type SpokenFiles } from '../support/night/spoken-files.ts';
import { type StartedLine, type WatchedVoice, watchVoice } from '../support/night/watched-voice.ts';
import { beginRelief, stopRelief } from '../support/page/relief.ts';
import { noise } from '../support/sound/sounds.ts';
import { wavOf } from '../support/sound/wav-files.ts';
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
  const headlineInMain = async () => {
    const asked = await ask({ command: 'status' });
    return asked.kind === 'answered' && asked.answer.kind === 'status' ? asked.answer.status.headline : null;
  };
  const headline = (page: Page, words: string | RegExp) =>
    page.locator('#headline', { hasText: words }).waitFor();
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
    await voice.untilTrained();
    await page.close();
  });

  it('is played by the page, falls silent at a key, and the living voice says nothing', async () => {
    const { page, voice } = await open();
    await voice.untilHeld();
    const saidBesides = async () => {
      const { line, spokenBefore } = await beginPlayed(page, voice);
      const ended = voice.nextEnd();
      let isHushed = false;
      const undo = voice.onHush(() => {
        isHushed = true;
      });
      await stopRelief(page);
      undo();
      if (!isHushed) return 'the line was over before the key';
      await ended;
      expect(line.rms).toBeGreaterThan(0);
      return spoken.count() - spokenBefore;
    };
    await expect.poll(saidBesides).toBe(0);
    await page.close();
  });

  it('lasts until it is silent: what follows it comes then', async () => {
    const { page, voice } = await open();
    await voice.untilHeld();
    await beginPlayed(page, voice);
    await voice.nextEnd();
    // Three seconds for the leg, and then the next line.
    await nextLine(voice);
    await headline(page, 'Pull your toes toward you');
    await stop(page);
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
    await beginRelief(page);
    await sounded;
    await stop(page);
  });

  it('is said by the living voice where the page does not begin it', async () => {
    const { page, voice } = await open((page) => page.addInitScript(keepContext));
    await voice.untilHeld();
    await beginRelief(page);
    await page.keyboard.press('Escape');
    // It rests after the line; the next time it does not wake.
    await page.waitForFunction(() => window.loudspeaker?.state === 'suspended');
    await page.evaluate(() => {
      if (window.loudspeaker !== undefined) window.loudspeaker.resume = () => new Promise(() => {});
    });
    let hasStarted = false;
    void voice.nextStart().then(() => {
      hasStarted = true;
    });
    const [sounded, hushed] = [spoken.nextSound(), voice.nextHush()];
    await beginRelief(page);
    await Promise.all([sounded, hushed]);
    expect(hasStarted).toBe(false);
    await stop(page);
  });

  it('is said by the living voice where the audio thread stands still amid it', async () => {
    const { page, voice } = await open((page) => page.addInitScript(keepContext));
    await voice.untilHeld();
    const goesOn = async () => {
      await beginPlayed(page, voice);
      const next = Promise.race([
        spoken.nextSound().then(() => 'said by the living voice'),
        voice.nextEnd().then(() => 'the line was over before'),
      ]);
      await page.evaluate(() => window.loudspeaker?.suspend());
      const what = await next;
      await stopRelief(page);
      return what;
    };
    await expect.poll(goesOn).toBe('said by the living voice');
    await page.close();
  });

  it('is not said while the voice is muted, which "louder" and a red flag bring back', async () => {
    const { page, voice } = await open();
    await voice.untilHeld();
    const mute = () => ask({ command: 'mute', voice: 'silent' });
    await mute();
    let isHeard = false;
    void nextLine(voice).then(() => {
      isHeard = true;
    });
    await beginRelief(page);
    await headline(page, 'Pull your toes toward you');
    expect(isHeard).toBe(false);
    await page.locator('#notices', { hasText: english.quietNotices.mute }).waitFor();

    const louder = nextLine(voice);
    await page.keyboard.press('+');
    await louder;
    await mute();
    await page.keyboard.press('e');
    const alarm = nextLine(voice);
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
    const saidAnew = async () => {
      const { page, voice } = await open();
      await voice.untilHeld();
      const { spokenBefore } = await beginPlayed(page, voice);
      let isOver = false;
      void voice.nextEnd().then(() => {
        isOver = true;
      });
      await page.goto('chrome://crash').catch(() => undefined);
      await expect.poll(headlineInMain).toBe(english.lines.toesTowardShin.headline);
      // Charley goes on without a page: nothing of it is left for the next test.
      await ask({ command: 'stop' });
      await page.close();
      return isOver ? 'the line was over before' : spoken.recognised(spokenBefore);
    };
    // Debian's recogniser with its open vocabulary hears half of it.
    await expect.poll(saidAnew).toMatch(/\blegs?\b.*\bslowly\b/);
  });

  it('is said all the same where all files of the cache are damaged, and rendered anew', async () => {
    const folder = join(charley.dataFolder, 'cache', 'lines');
    const damaged = readdirSync(folder).filter((name) => /^[0-9a-f]+\.wav$/.test(name));
    expect(damaged.length).toBeGreaterThan(0);
    for (const name of damaged) truncateSync(join(folder, name), 500);
    const { page, voice } = await open();
    const sounded = nextLine(voice);
    await beginRelief(page);
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
    await beginRelief(page);
    await sounded;
    await stop(page);
    await charley.printedLine('"event":"lines not kept"');
  });

  /** Whoever says it. */
  const nextLine = (voice: WatchedVoice) => Promise.race([voice.nextStart(), spoken.nextSound()]);
  /** Again and again, until the page begins the line: one that a busy machine keeps from it in time is the living voice's. */
  async function beginPlayed(page: Page, voice: WatchedVoice): Promise<Played> {
    const spokenBefore = spoken.count();
    const first = Promise.race([voice.nextStart(), spoken.nextSound().then(() => null)]);
    await beginRelief(page);
    const line = await first;
    if (line !== null) return { line, spokenBefore };
    await stopRelief(page);
    return beginPlayed(page, voice);
  }
  async function stop(page: Page): Promise<void> {
    await stopRelief(page);
    await page.close();
  }
});

interface Played {
  readonly line: StartedLine;
  /** How many lines the living voice had said when it was to begin. */
  readonly spokenBefore: number;
}

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
