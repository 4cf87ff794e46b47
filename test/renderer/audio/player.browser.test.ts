import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { PageTells } from '../../../shared/ipc/page-tells.ts';
import type { FakeBridge } from '../../support/page/fake-bridge.ts';
import { type OpenedPage, usePages } from '../../support/page/open-pages.ts';
import { toneWav } from '../../support/page/tones.ts';

const pages = usePages({ args: () => ['--autoplay-policy=no-user-gesture-required'] });

const toneHz = 440;
const base64 = toneWav([toneHz], 2, 16_000).toString('base64');

/** A page that holds two lines, with everything that it sounds written down. */
async function openHolding(): Promise<OpenedPage> {
  const opened = await pages.open({
    answers: { 'voice:line': { base64 } },
    prepare: (page) => page.addInitScript(listenAtTheLoudspeaker),
  });
  await opened.bridge.tell('voice:expect', { lines: ['first', 'second'] });
  await untilHeld(opened.page, ['first', 'second']);
  return opened;
}

/** A page that holds a line, whose loudspeaker's samples, 48,000 a second, are rendered by no clock. */
async function openRendering(rendering: Rendering): Promise<OpenedPage> {
  const opened = await pages.open({
    answers: { 'voice:line': { base64 } },
    prepare: (page) => page.addInitScript(renderOffline, rendering),
  });
  await opened.bridge.tell('voice:expect', { lines: ['first'] });
  await opened.bridge.untilTold('voice:held', 2);
  return opened;
}

/** The first and the last sample that can be heard. */
const soundOf = (samples: readonly number[]): readonly [from: number, until: number] => {
  const isHeard = (sample: number) => Math.abs(sample) >= 0.001;
  return [samples.findIndex(isHeard), samples.findLastIndex(isHeard)];
};

async function untilHeld(page: Page, lines: readonly string[]): Promise<void> {
  await page.waitForFunction((wanted) => {
    const held = window.fakeMain.told.filter(({ channel }) => channel === 'voice:held').at(-1);
    return JSON.stringify(held?.payload) === wanted;
  }, JSON.stringify({ lines }));
}

async function untilPlayed(bridge: FakeBridge, count: number): Promise<readonly PageTells['voice:played'][]> {
  return bridge.untilTold('voice:played', count);
}

/** An order that a busy machine is never too late for. */
const order = (number: number, line: string, byMs = Number.MAX_SAFE_INTEGER) => ({
  order: number,
  line,
  gain: 0.5,
  byMs,
});

/** When, in ms of the page's clock, the loudspeaker first had a sound and last had one, since a moment. */
const soundBetween = (page: Page) => page.evaluate(() => window.loudspeaker.heard());

describe('A prepared line', () => {
  test('is told as started and ended, once each', async () => {
    const { page, bridge } = await openHolding();
    await bridge.tell('voice:play', order(1, 'first'));
    expect(await untilPlayed(bridge, 2)).toEqual([
      { order: 1, kind: 'started' },
      { order: 1, kind: 'ended' },
    ]);
    const { peak } = await soundBetween(page);
    // Half of the file's own peak.
    expect(peak).toBeGreaterThan(0.2);
    expect(peak).toBeLessThan(0.27);
  });

  test('begins within 50 ms of its order, and lasts as long as its sound', async () => {
    const { page, bridge } = await openRendering({ seconds: 2.5 });
    await bridge.tell('voice:play', order(1, 'first'));
    const [from, until] = soundOf(await page.evaluate(() => window.offline.rendered()));
    expect(from / 48_000).toBeLessThan(0.05);
    expect((until - from) / 48_000).toBeGreaterThan(1.99);
    expect((until - from) / 48_000).toBeLessThan(2.01);
  });

  test('begins and falls silent without a click, within 50 ms of being hushed', async () => {
    const { page, bridge } = await openRendering({
      seconds: 0.5,
      amid: { atSeconds: 0.3, channel: 'voice:hush', payload: { order: 1 } },
    });
    await bridge.tell('voice:play', order(1, 'first'));
    const samples = await page.evaluate(() => window.offline.rendered());
    const loud = samples.filter((sample) => Math.abs(sample) > 0.2).length;
    expect(loud).toBeGreaterThan(0.3 * 48_000 * 0.3);
    expect(samples.slice(0.35 * 48_000).every((sample) => sample === 0)).toBe(true);
    // A tone of this height and loudness goes no further from one sample to the next.
    const steepest = samples.map((sample, index) => Math.abs(sample - (samples[index - 1] ?? 0)));
    expect(Math.max(...steepest)).toBeLessThan(0.25 * 2 * Math.PI * (toneHz / 48_000) * 1.1);
  });

  test('takes the place of the one under way, and they never sound together', async () => {
    const { page, bridge } = await openHolding();
    await bridge.tell('voice:play', order(1, 'first'));
    await page.waitForFunction(() => window.loudspeaker.heard().seconds > 0.3);
    await bridge.tell('voice:hush', { order: 1 });
    await bridge.tell('voice:play', order(2, 'second'));
    await untilPlayed(bridge, 4);
    expect((await soundBetween(page)).peak).toBeLessThan(0.27);
  });

  test('begins after the tone that came before it', async () => {
    const { page, bridge } = await openRendering({ seconds: 3 });
    await bridge.tell('sound:tone', { kind: 'hold-end', gain: 1 });
    await bridge.tell('voice:play', order(1, 'first'));
    const [, until] = soundOf(await page.evaluate(() => window.offline.rendered()));
    expect(until / 48_000).toBeGreaterThan(2.29);
    expect(until / 48_000).toBeLessThan(2.4);
  });

  test('is never begun too late, nor where it is not held', async () => {
    const { page, bridge } = await openHolding();
    await bridge.tell('voice:play', order(1, 'first', Date.now() - 1));
    await bridge.tell('voice:play', order(2, 'unknown'));
    expect(await untilPlayed(bridge, 2)).toEqual([
      { order: 1, kind: 'failed' },
      { order: 2, kind: 'failed' },
    ]);
    expect((await soundBetween(page)).seconds).toBe(0);
  });

  test('is let go of when it is no longer expected', async () => {
    const { page, bridge } = await openHolding();
    await bridge.tell('voice:expect', { lines: ['second'] });
    await untilHeld(page, ['second']);
    await bridge.tell('voice:play', order(1, 'first'));
    expect(await untilPlayed(bridge, 1)).toEqual([{ order: 1, kind: 'failed' }]);
  });

  test('wakes a loudspeaker that was let go of', async () => {
    const { page, bridge } = await openHolding();
    await page.evaluate(() => window.loudspeaker.context().suspend());
    await bridge.tell('voice:play', order(1, 'first'));
    expect((await untilPlayed(bridge, 1)).at(0)).toEqual({ order: 1, kind: 'started' });
  });
});

describe('The rush by which the canceller learns the room', () => {
  test('is far softer than any line, and gives way to one', async () => {
    const { page, bridge } = await openRendering({
      seconds: 4,
      amid: { atSeconds: 1, channel: 'voice:play', payload: order(1, 'first') },
    });
    await bridge.tell('sound:tone', { kind: 'training', gain: 1 });
    const samples = await page.evaluate(() => window.offline.rendered());
    const peakIn = (fromSeconds: number, untilSeconds: number) =>
      samples
        .slice(fromSeconds * 48_000, untilSeconds * 48_000)
        .reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);
    expect(peakIn(0, 1)).toBeGreaterThan(0.02);
    expect(peakIn(0, 1)).toBeLessThan(0.08);
    // Half of the file's own peak, and nothing besides.
    expect(peakIn(1.1, 3)).toBeGreaterThan(0.24);
    expect(peakIn(1.1, 3)).toBeLessThan(0.25);
    // It would have gone on for two seconds more.
    expect(peakIn(3.1, 4)).toBe(0);
  });
});

describe('A page that may not sound before a key', () => {
  test('holds no line, and holds them after one', async () => {
    const { page, bridge } = await pages.open({
      answers: { 'voice:line': { base64 } },
      prepare: (page) => page.addInitScript(holdBack),
    });
    await bridge.tell('voice:expect', { lines: ['first'] });
    await bridge.untilTold('voice:held', 2);
    expect((await bridge.told('voice:held')).every(({ lines }) => lines.length === 0)).toBe(true);
    await page.keyboard.press('x');
    await untilHeld(page, ['first']);
  });
});

interface HeardSound {
  /** By the context's clock. */
  readonly fromSeconds: number;
  readonly untilSeconds: number;
  /** From the first to the last. */
  readonly seconds: number;
  readonly peak: number;
}

interface Rendering {
  readonly seconds: number;
  /** What main tells amid it. */
  readonly amid?: { readonly atSeconds: number; readonly channel: string; readonly payload: unknown };
}

declare global {
  interface Window {
    loudspeaker: { context(): AudioContext; heard(): HeardSound };
  }
}

/** Runs in the page: everything that goes to the loudspeaker goes past an ear, too. */
function listenAtTheLoudspeaker(): void {
  const samples: { readonly atSeconds: number; readonly block: Float32Array }[] = [];
  let opened: AudioContext | null = null;
  const RealContext = window.AudioContext;
  window.AudioContext = class extends RealContext {
    readonly #ear: ScriptProcessorNode;

    constructor(options?: AudioContextOptions) {
      super(options);
      opened = this;
      this.#ear = this.createScriptProcessor(256, 1, 1);
      this.#ear.onaudioprocess = ({ inputBuffer, playbackTime }) => {
        // What comes in now was made one block before what goes out.
        samples.push({
          atSeconds: playbackTime - inputBuffer.duration,
          block: inputBuffer.getChannelData(0).slice(),
        });
      };
      this.#ear.connect(super.destination);
    }

    override get destination(): AudioDestinationNode {
      return (this.#ear ?? super.destination) as unknown as AudioDestinationNode;
    }
  };
  window.loudspeaker = {
    context() {
      if (opened === null) throw new Error('There is no context.');
      return opened;
    },
    heard() {
      const rate = opened?.sampleRate ?? 1;
      let peak = 0;
      let fromSeconds = Number.POSITIVE_INFINITY;
      let untilSeconds = Number.NEGATIVE_INFINITY;
      for (const { atSeconds, block } of samples) {
        block.forEach((sample, index) => {
          peak = Math.max(peak, Math.abs(sample));
          if (Math.abs(sample) < 0.001) return;
          fromSeconds = Math.min(fromSeconds, atSeconds + index / rate);
          untilSeconds = atSeconds + index / rate;
        });
      }
      return { fromSeconds, untilSeconds, seconds: Math.max(0, untilSeconds - fromSeconds), peak };
    },
  };
}

/** Runs in the page: what would sound is rendered instead. */
function renderOffline({ seconds, amid }: Rendering): void {
  const context = new OfflineAudioContext(1, seconds * 48_000, 48_000);
  Object.assign(context, { resume: async () => {}, suspend: async () => {} });
  Object.defineProperty(context, 'baseLatency', { value: 0.01 });
  window.AudioContext = function AudioContext() {
    return context;
  } as unknown as typeof AudioContext;
  window.offline = {
    async rendered() {
      const { prototype } = OfflineAudioContext;
      if (amid !== undefined) {
        void prototype.suspend.call(context, amid.atSeconds).then(async () => {
          window.fakeMain.tell(amid.channel, amid.payload);
          // What the page does about it is done before the rendering goes on.
          await new Promise((resolve) => setTimeout(resolve));
          return prototype.resume.call(context);
        });
      }
      return [...(await context.startRendering()).getChannelData(0)];
    },
  };
}

/** Runs in the page: as a browser that waits for a key before it lets a page sound. */
function holdBack(): void {
  let mayResume = () => {};
  const key = new Promise<void>((resolve) => {
    mayResume = resolve;
  });
  addEventListener('keydown', mayResume, { capture: true });
  const RealContext = window.AudioContext;
  window.AudioContext = class extends RealContext {
    readonly #held = super.suspend();
    #isHeld = true;

    override get state(): AudioContextState {
      return this.#isHeld ? 'suspended' : super.state;
    }

    override async resume(): Promise<void> {
      await Promise.all([key, this.#held]);
      this.#isHeld = false;
      await super.resume();
    }
  };
}
