import { describe, expect, test } from 'vitest';
import { usePages } from '../../support/page/open-pages.ts';
import { scriptMicrophone } from '../../support/page/scripted-microphone.ts';
import { stopClock } from '../../support/page/stopped-clock.ts';

const pages = usePages({ args: () => ['--autoplay-policy=no-user-gesture-required'] });

describe('The tone at the end of a hold', () => {
  test('opens the loudspeaker for itself and lets go of it again', async () => {
    const { page, bridge } = await pages.open({
      async prepare(page) {
        await stopClock(page);
        await scriptMicrophone()(page);
      },
    });
    expect(await page.evaluate(() => window.scripted.contexts.length)).toBe(0);
    await bridge.tell('sound:tone', { kind: 'hold-end', gain: 1 });
    await page.waitForFunction(() => window.scripted.contexts[0]?.state === 'running');
    await page.clock.runFor(1_000);
    await page.waitForFunction(() => window.scripted.contexts[0]?.state === 'suspended');
  });

  test('swells and fades softly, well below full scale', async () => {
    const { page, bridge } = await pages.open({ prepare: (page) => page.addInitScript(renderOffline) });
    await bridge.tell('sound:tone', { kind: 'hold-end', gain: 1 });
    const samples = await page.evaluate(() => window.offline.rendered());
    const peakIn = (fromMs: number, toMs: number) =>
      Math.max(...samples.slice(fromMs * 48, toMs * 48).map((sample) => Math.abs(sample)));
    expect(peakIn(0, 2)).toBeLessThan(0.02);
    expect(peakIn(0, 1_000)).toBeGreaterThan(0.1);
    expect(peakIn(0, 1_000)).toBeLessThan(0.25);
    expect(peakIn(440, 1_000)).toBeLessThan(0.01);
  });

  test('is left out where there is no sound, and nothing else suffers', async () => {
    const { page, bridge } = await pages.open({
      prepare: (page) =>
        page.addInitScript(() => {
          window.AudioContext = class {
            constructor() {
              throw new DOMException('No device.', 'NotSupportedError');
            }
          } as unknown as typeof AudioContext;
        }),
    });
    await bridge.tell('sound:tone', { kind: 'hold-end', gain: 1 });
    await page.keyboard.press('x');
    expect(await bridge.told('control:press')).toEqual([{ press: 'start' }]);
  });
});

declare global {
  interface Window {
    offline: { rendered(): Promise<number[]> };
  }
}

/** Runs in the page: what would sound is rendered into samples instead. */
function renderOffline(): void {
  const context = new OfflineAudioContext(1, 48_000, 48_000);
  Object.assign(context, { resume: async () => {}, suspend: async () => {} });
  window.AudioContext = function AudioContext() {
    return context;
  } as unknown as typeof AudioContext;
  window.offline = {
    rendered: async () => [...(await context.startRendering()).getChannelData(0)],
  };
}
