import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { ComponentStatus } from '../../../shared/health.ts';
import { type OpenedPage, usePages } from '../../support/page/open-pages.ts';
import {
  holdsSound,
  readsNoTracks,
  readsPicturesOnly,
  scriptMicrophone,
} from '../../support/page/scripted-microphone.ts';
import { stopClock } from '../../support/page/stopped-clock.ts';

const pages = usePages({
  args: () => ['--use-fake-device-for-media-stream', '--autoplay-policy=no-user-gesture-required'],
});

/** A page whose clock stands, and main wishing for the microphone. */
function openListening(
  failure: string | null = null,
  browser: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<OpenedPage> {
  return pages.open({
    joined: { microphone: 'on' },
    context: { permissions: ['microphone'] },
    async prepare(page) {
      await stopClock(page);
      await scriptMicrophone(failure)(page);
      await browser(page);
    },
  });
}

async function openReady(): Promise<OpenedPage> {
  const opened = await openListening();
  await untilStatus(opened, { kind: 'ready' });
  return opened;
}

/** Waits until the newest status is this one. */
async function untilStatus({ page }: OpenedPage, status: ComponentStatus): Promise<void> {
  await page.waitForFunction((wanted) => {
    const told = window.fakeMain.told.filter((message) => message.channel === 'microphone:status');
    return JSON.stringify(told.at(-1)?.payload) === wanted;
  }, JSON.stringify(status));
}

async function untilMoreFrames({ bridge }: OpenedPage): Promise<void> {
  const { length } = await bridge.told('microphone:frame');
  await bridge.untilTold('microphone:frame', length + 2);
}

const openings = ({ page }: OpenedPage) => page.evaluate(() => window.scripted.asked.length);
const lost = { kind: 'failed', code: 'microphone-lost' } as const;
const absent = { kind: 'failed', code: 'microphone-absent' } as const;
const denied = { kind: 'failed', code: 'microphone-denied' } as const;

describe('While main wishes for the microphone', () => {
  test('the page opens one channel with echo cancelled and nothing else done to the sound', async () => {
    const { page } = await openReady();
    expect(await page.evaluate(() => window.scripted.asked)).toEqual([
      { audio: { channelCount: 1, echoCancellation: true, noiseSuppression: false, autoGainControl: false } },
    ]);
  });

  test('it tells that it starts, and that it is ready once sound really comes', async () => {
    const { bridge } = await openReady();
    expect(await bridge.told('microphone:status')).toEqual([{ kind: 'starting' }, { kind: 'ready' }]);
    expect(await bridge.untilTold('microphone:frame', 1)).not.toEqual([]);
  });

  test('a hidden page goes on listening', async () => {
    const opened = await openReady();
    await opened.page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await untilMoreFrames(opened);
  });

  test('the page keeps the loudspeaker free for the voice', async () => {
    const { page } = await openReady();
    expect(await page.evaluate(() => window.scripted.contexts.length)).toBe(0);
  });
});

describe('In a browser that reads no tracks', () => {
  async function openThread(browser: () => void = readsNoTracks): Promise<OpenedPage> {
    const opened = await openListening(null, (page) => page.addInitScript(browser));
    await untilStatus(opened, { kind: 'ready' });
    return opened;
  }

  test('or none of sound, as W3C has it, an audio thread does it', async () => {
    const opened = await openThread(readsPicturesOnly);
    await untilMoreFrames(opened);
    expect(await opened.page.evaluate(() => window.scripted.contexts.length)).toBe(1);
  });

  test('an audio thread that the system suspends is taken up again', async () => {
    const opened = await openThread();
    await opened.page.evaluate(() => window.scripted.contexts[0]?.suspend());
    await untilMoreFrames(opened);
  });

  test('the page keeps the loudspeaker free for the voice', async () => {
    const { page } = await openThread();
    const sink = await page.evaluate(
      () => (window.scripted.contexts[0] as unknown as { sinkId: { type: string } }).sinkId.type,
    );
    expect(sink).toBe('none');
  });

  test('the audio thread is freed when main no longer wishes for the microphone', async () => {
    const opened = await openThread();
    await opened.bridge.tell('microphone:wish', 'off');
    await untilStatus(opened, { kind: 'off' });
    await opened.page.clock.runFor(1_000);
    await opened.page.waitForFunction(() => window.scripted.contexts[0]?.state === 'closed');
  });
});

describe('When main no longer wishes for it', () => {
  test('the device is really closed', async () => {
    const opened = await openReady();
    await opened.bridge.tell('microphone:wish', 'off');
    await untilStatus(opened, { kind: 'off' });
    expect(await opened.page.evaluate(() => window.scripted.tracks.map((track) => track.readyState))).toEqual(
      ['ended'],
    );
  });

  test('an opening that is still under way is closed too, and never told as ready', async () => {
    const opened = await openListening();
    let letGo = () => {};
    await opened.page.exposeFunction('untilLetGo', () => new Promise<void>((resolve) => (letGo = resolve)));
    await untilStatus(opened, { kind: 'ready' });
    await opened.bridge.tell('microphone:wish', 'off');
    await opened.page.evaluate(() => {
      window.scripted.held = (window as unknown as { untilLetGo(): Promise<void> }).untilLetGo();
    });
    await opened.bridge.tell('microphone:wish', 'on');
    await opened.page.waitForFunction(() => window.scripted.tracks.length === 2);
    await opened.bridge.tell('microphone:wish', 'off');
    letGo();
    await opened.page.waitForFunction(() => window.scripted.tracks[1]?.readyState === 'ended');
    await untilStatus(opened, { kind: 'off' });
    expect((await opened.bridge.told('microphone:status')).slice(-2)).toEqual([
      { kind: 'starting' },
      { kind: 'off' },
    ]);
  });

  test('a page that was never asked never opens it', async () => {
    const opened = await pages.open({ prepare: scriptMicrophone() });
    await untilStatus(opened, { kind: 'off' });
    expect(await openings(opened)).toBe(0);
  });
});

describe('Where there is no microphone', () => {
  test('the page says so, and is ready two seconds after one is there', async () => {
    const opened = await openListening('NotFoundError');
    await untilStatus(opened, absent);
    await opened.page.clock.runFor(2_000);
    await opened.page.waitForFunction(() => window.scripted.asked.length === 2);
    await untilStatus(opened, absent);
    await opened.page.evaluate(() => {
      window.scripted.failure = null;
    });
    await opened.page.clock.runFor(2_000);
    await untilStatus(opened, { kind: 'ready' });
  });

  test('plugging one in is noticed at once', async () => {
    const opened = await openListening('NotFoundError');
    await untilStatus(opened, absent);
    await opened.page.evaluate(() => {
      window.scripted.failure = null;
      window.scripted.labels = ['headset'];
      navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    });
    await opened.page.clock.runFor(500);
    await untilStatus(opened, { kind: 'ready' });
  });

  test('a device that another program holds counts as lost and is tried again', async () => {
    const opened = await openListening('NotReadableError');
    await untilStatus(opened, lost);
    await opened.page.clock.runFor(2_000);
    await opened.page.waitForFunction(() => window.scripted.asked.length === 2);
  });
});

describe('Where the permission is refused', () => {
  test('the page says so and does not ask again', async () => {
    const opened = await openListening('NotAllowedError');
    await untilStatus(opened, denied);
    await opened.page.clock.runFor(60_000);
    expect(await openings(opened)).toBe(1);
  });

  test('it asks again once the permission is given', async () => {
    const opened = await pages.open({
      joined: { microphone: 'on' },
      context: { permissions: [] },
      prepare: scriptMicrophone('NotAllowedError'),
    });
    await untilStatus(opened, denied);
    await opened.page.evaluate(() => {
      window.scripted.failure = null;
    });
    await opened.page.context().grantPermissions(['microphone']);
    await untilStatus(opened, { kind: 'ready' });
  });

  test('it asks again when main wishes anew', async () => {
    const opened = await openListening('NotAllowedError');
    await untilStatus(opened, denied);
    await opened.page.evaluate(() => {
      window.scripted.failure = null;
    });
    await opened.bridge.tell('microphone:wish', 'off');
    await opened.bridge.tell('microphone:wish', 'on');
    await untilStatus(opened, { kind: 'ready' });
  });
});

describe('Where the browser asks a person, who does not answer', () => {
  const unanswered = { kind: 'failed', code: 'microphone-unanswered' } as const;
  const openAsking = (
    context: { readonly permissions?: string[] } = {},
    browser: (page: Page) => Promise<unknown> = async () => undefined,
  ) =>
    pages.open({
      joined: { microphone: 'on' },
      context,
      async prepare(page) {
        await stopClock(page);
        await scriptMicrophone()(page);
        await browser(page);
        await page.addInitScript(() => {
          window.scripted.answered = new Promise((resolve) => {
            window.addEventListener('answer', () => resolve());
          });
        });
      },
    });

  test('the page says so after two seconds, and asks no second time; the answer opens it', async () => {
    const opened = await openAsking();
    await opened.page.clock.runFor(2_000);
    await untilStatus(opened, unanswered);
    await opened.page.clock.runFor(60_000);
    expect(await openings(opened)).toBe(1);
    await opened.page.context().grantPermissions(['microphone']);
    await opened.page.evaluate(() => window.dispatchEvent(new Event('answer')));
    await untilStatus(opened, { kind: 'ready' });
  });

  test('a device that hangs after the answer is told, and tried again', async () => {
    const opened = await openAsking();
    await opened.page.clock.runFor(2_000);
    await untilStatus(opened, unanswered);
    await opened.page.context().grantPermissions(['microphone']);
    const pageMs = () => opened.page.evaluate(() => Date.now());
    const answeredMs = await pageMs();
    await expect
      .poll(async () => {
        await opened.page.clock.runFor(1_000);
        return (await opened.bridge.told('microphone:status')).at(-1);
      })
      .toEqual(lost);
    expect((await pageMs()) - answeredMs).toBeGreaterThanOrEqual(20_000);
    await opened.page.clock.runFor(2_000);
    await expect.poll(() => openings(opened)).toBe(2);
  });

  /** As Firefox does where the microphone is allowed for this once. */
  const saysNotGiven = (page: Page) =>
    page.addInitScript(() => {
      const asked = Object.assign(new EventTarget(), { state: 'prompt' });
      navigator.permissions.query = async () => asked as unknown as PermissionStatus;
    });
  const answer = ({ page }: OpenedPage) => page.evaluate(() => window.dispatchEvent(new Event('answer')));

  test('the question goes with the first sound where the browser goes on to say that nobody answered', async () => {
    const opened = await openAsking({ permissions: ['microphone'] }, saysNotGiven);
    await opened.page.clock.runFor(2_000);
    await untilStatus(opened, unanswered);
    await answer(opened);
    await untilStatus(opened, { kind: 'ready' });
  });

  test('an open microphone that gives no sound is told there, too, and tried again', async () => {
    const opened = await openAsking({ permissions: ['microphone'] }, async (page) => {
      await saysNotGiven(page);
      await page.addInitScript(() => {
        Object.assign(window, {
          MediaStreamTrackProcessor: class {
            readable = new ReadableStream();
          },
        });
      });
    });
    await opened.page.clock.runFor(2_000);
    await untilStatus(opened, unanswered);
    await answer(opened);
    await opened.page.waitForFunction(() => window.scripted.tracks.length === 1);
    await opened.page.clock.runFor(2_000);
    await opened.page.clock.runFor(20_000);
    await untilStatus(opened, lost);
    await opened.page.clock.runFor(2_000);
    await opened.page.waitForFunction(() => window.scripted.asked.length === 2);
  });

  test('a browser that tells of no permission asks as long as it names no microphone', async () => {
    const opened = await openAsking({ permissions: ['microphone'] }, (page) =>
      page.addInitScript(() => {
        navigator.permissions.query = () => Promise.reject(new TypeError('As scripted.'));
        window.scripted.labels = [''];
      }),
    );
    await opened.page.clock.runFor(2_000);
    await untilStatus(opened, unanswered);
    await opened.page.evaluate(() => {
      window.scripted.labels = ['built in'];
    });
    await answer(opened);
    await untilStatus(opened, { kind: 'ready' });
  });

  test('a browser that does not even list its microphones while it asks counts as asking, and opens with the answer', async () => {
    const opened = await openAsking({ permissions: ['microphone'] }, (page) =>
      page.addInitScript(() => {
        navigator.permissions.query = () => Promise.reject(new TypeError('As scripted.'));
        const { mediaDevices } = navigator;
        const list = mediaDevices.enumerateDevices.bind(mediaDevices);
        mediaDevices.enumerateDevices = () => window.scripted.answered.then(list);
      }),
    );
    await opened.page.clock.runFor(3_000);
    await untilStatus(opened, unanswered);
    await opened.page.clock.runFor(120_000);
    expect(await openings(opened)).toBe(1);
    await answer(opened);
    await untilStatus(opened, { kind: 'ready' });
  });

  /** Lets the page's clock run until the page has told so much; what the browser says comes by its own time. */
  const untilTold = ({ page, bridge }: OpenedPage, wanted: readonly ComponentStatus[]) =>
    expect
      .poll(async () => {
        await page.clock.runFor(5_000);
        return (await bridge.told('microphone:status')).slice(1);
      })
      .toEqual(wanted);

  test('nothing is said of a question where the permission is there; a microphone that does not open is told after 20 s, and tried again after a minute', async () => {
    const opened = await openAsking({ permissions: ['microphone'] });
    await untilStatus(opened, { kind: 'starting' });
    const startedMs = await opened.page.evaluate(() => Date.now());
    await untilTold(opened, [lost]);
    const toldAfterMs = (await opened.page.evaluate(() => Date.now())) - startedMs;
    expect(toldAfterMs).toBeGreaterThanOrEqual(20_000);
    expect(toldAfterMs).toBeLessThan(60_000);
    expect(await openings(opened)).toBe(1);
    await untilTold(opened, [lost, lost]);
    await opened.page.clock.runFor(2_000);
    await expect.poll(() => openings(opened)).toBeGreaterThanOrEqual(2);
  });

  test('one that was told to be late is let be, and is ready as soon as it opens', async () => {
    const opened = await openAsking({ permissions: ['microphone'] });
    await untilTold(opened, [lost]);
    await answer(opened);
    await untilStatus(opened, { kind: 'ready' });
    expect(await openings(opened)).toBe(1);
  });
});

describe('When the microphone is lost', () => {
  test('by being pulled out, it is tried again, and the count of the frames goes on', async () => {
    const opened = await openReady();
    await opened.page.evaluate(() => window.scripted.tracks[0]?.dispatchEvent(new Event('ended')));
    await untilStatus(opened, lost);
    expect(await opened.page.evaluate(() => window.scripted.tracks[0]?.readyState)).toBe('ended');
    await opened.page.clock.runFor(2_000);
    await untilStatus(opened, { kind: 'ready' });
    await untilMoreFrames(opened);
    const sequences = await opened.page.evaluate(() =>
      window.fakeMain.told.flatMap((told) =>
        told.channel === 'microphone:frame' ? [told.payload.sequence] : [],
      ),
    );
    expect(sequences).toEqual(sequences.map((_, index) => index));
  });

  test('by being muted for three seconds, it is told', async () => {
    const opened = await openReady();
    await opened.page.evaluate(() => window.scripted.tracks[0]?.dispatchEvent(new Event('mute')));
    await opened.page.clock.runFor(3_000);
    await untilStatus(opened, lost);
  });

  test('a short mute is not a loss', async () => {
    const opened = await openReady();
    await opened.page.evaluate(() => {
      window.scripted.tracks[0]?.dispatchEvent(new Event('mute'));
      window.scripted.tracks[0]?.dispatchEvent(new Event('unmute'));
    });
    await opened.page.clock.runFor(2_000);
    await untilMoreFrames(opened);
    await opened.page.clock.runFor(2_000);
    await untilMoreFrames(opened);
    expect(await openings(opened)).toBe(1);
  });

  test('by a device that hangs, it is told and opened anew', async () => {
    const opened = await openListening(null, (page) => page.addInitScript(holdsSound));
    const { page, bridge } = opened;
    await untilStatus(opened, { kind: 'ready' });
    await page.evaluate(() => window.dispatchEvent(new Event('hold')));
    // What is on its way may still come.
    await expect
      .poll(async () => {
        await page.clock.runFor(4_000);
        return bridge.told('microphone:status');
      })
      .toContainEqual(lost);
    await page.evaluate(() => window.dispatchEvent(new Event('let go')));
    await page.clock.runFor(2_000);
    await untilStatus(opened, { kind: 'ready' });
    expect(await openings(opened)).toBeGreaterThanOrEqual(2);
  });

  test('by its reading that breaks, it is told and tried again', async () => {
    const opened = await openListening(null, (page) =>
      page.addInitScript(() => {
        Object.assign(window, {
          MediaStreamTrackProcessor: class {
            readable = new ReadableStream({ pull: () => Promise.reject(new Error('As scripted.')) });
          },
        });
      }),
    );
    await untilStatus(opened, lost);
    expect(await opened.page.evaluate(() => window.scripted.tracks[0]?.readyState)).toBe('ended');
    await opened.page.clock.runFor(2_000);
    await opened.page.waitForFunction(() => window.scripted.asked.length === 2);
  });
});

describe('Nothing is lost', () => {
  test('by a page that hung, or a system that slept: what waits is read, and the device stays open', async () => {
    const opened = await openReady();
    await opened.page.clock.fastForward(60_000);
    await untilMoreFrames(opened);
    expect(await openings(opened)).toBe(1);
    expect(await opened.bridge.told('microphone:status')).toEqual([{ kind: 'starting' }, { kind: 'ready' }]);
  });

  test('by a device that takes ten seconds until its first sound: it is waited for', async () => {
    const opened = await openListening(null, async (page) => {
      await page.addInitScript(holdsSound);
      await page.addInitScript(() => window.dispatchEvent(new Event('hold')));
    });
    await opened.page.waitForFunction(() => window.scripted.tracks.length === 1);
    await opened.page.clock.runFor(10_000);
    await opened.page.evaluate(() => window.dispatchEvent(new Event('let go')));
    await untilStatus(opened, { kind: 'ready' });
    expect(await openings(opened)).toBe(1);
    expect(await opened.bridge.told('microphone:status')).toEqual([{ kind: 'starting' }, { kind: 'ready' }]);
  });
});

describe('When the devices change', () => {
  test('the page moves over to the new ones without a word', async () => {
    const opened = await openReady();
    await opened.page.evaluate(() => {
      window.scripted.labels = ['built in', 'headset'];
      navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    });
    await opened.page.clock.runFor(500);
    await opened.page.waitForFunction(() => window.scripted.tracks.length === 2);
    await untilMoreFrames(opened);
    expect(await opened.page.evaluate(() => window.scripted.tracks.map((track) => track.readyState))).toEqual(
      ['ended', 'live'],
    );
    expect(await opened.bridge.told('microphone:status')).not.toContainEqual(lost);
  });

  test('an event that changes no microphone opens nothing', async () => {
    const opened = await openReady();
    await opened.page.evaluate(() => navigator.mediaDevices.dispatchEvent(new Event('devicechange')));
    await opened.page.clock.runFor(500);
    await untilMoreFrames(opened);
    expect(await openings(opened)).toBe(1);
  });
});
