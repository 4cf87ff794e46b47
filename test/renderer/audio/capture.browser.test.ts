import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, describe, expect, test } from 'vitest';
import { frameSamples, sampleRateHz, shortFrameSamples } from '../../../shared/audio/frame.ts';
import { type OpenedPage, usePages } from '../../support/page/open-pages.ts';
import { amplitudeAt, loudestHz, residueDecibels, toneWav } from '../../support/page/tones.ts';

const folder = mkdtempSync(join(tmpdir(), 'charley-tones-'));
const recording = join(folder, 'tones.wav');
writeFileSync(recording, toneWav([440, 12_000], 10, 48_000));
afterAll(() => rmSync(folder, { recursive: true }));

const pages = usePages({
  args: () => [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-audio-capture=${recording}`,
    '--autoplay-policy=no-user-gesture-required',
  ],
});

/** Counts what the audio thread posts to the page. */
function countMessages(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const counted = Object.assign(window, { audioMessages: 0 });
    window.AudioWorkletNode = class extends AudioWorkletNode {
      constructor(...parts: ConstructorParameters<typeof AudioWorkletNode>) {
        super(...parts);
        this.port.addEventListener('message', () => {
          counted.audioMessages += 1;
        });
      }
    };
  });
}

const audioMessages = ({ page }: OpenedPage): Promise<unknown> => page.evaluate('audioMessages');

async function hear(opened: OpenedPage, frames: number) {
  await opened.bridge.untilTold('microphone:frame', frames);
  return opened.page.evaluate(() =>
    window.fakeMain.told.flatMap((told) =>
      told.channel === 'microphone:frame'
        ? [{ sequence: told.payload.sequence, samples: [...told.payload.samples] }]
        : [],
    ),
  );
}

/**
 * The 400 ms where most of the sound is the low tone, and how loud the rest is against it. On a busy machine
 * Chromium's fake device stutters, which is noise; a high tone that comes through would be in all parts alike.
 */
function cleanestPart(samples: readonly number[]) {
  const partSamples = 4 * frameSamples;
  const parts = Array.from({ length: Math.floor(samples.length / partSamples) }, (_, index) =>
    samples.slice(index * partSamples, (index + 1) * partSamples),
  );
  const measured = parts.map((part) => ({
    samples: part,
    restDecibels: residueDecibels(part, 440, sampleRateHz),
  }));
  return measured.reduce((best, part) => (part.restDecibels < best.restDecibels ? part : best));
}

describe('The microphone, played from a file of a 440 Hz and a 12 kHz tone', () => {
  test('comes as frames of 20 ms at 16 kHz, counted up, with the low tone as it was and the high one gone', async () => {
    const opened = await pages.open({ joined: { microphone: 'on' } });

    let samples: readonly number[] = [];
    const restDecibels = async () => {
      // What waited for the first sound comes with it; and frames are longer where the device gave nothing for a second.
      const frames = await hear(opened, 101);
      expect(frames.map((frame) => frame.sequence)).toEqual(frames.map((_, index) => index));
      const newest = frames.slice(-100);
      const lengths = newest.map((frame) => frame.samples.length);
      expect(lengths).toEqual(lengths.map(() => shortFrameSamples));
      const cleanest = cleanestPart(newest.flatMap((frame) => frame.samples));
      samples = cleanest.samples;
      return cleanest.restDecibels;
    };
    await expect.poll(restDecibels).toBeLessThan(-40);
    expect(amplitudeAt(samples, 440, sampleRateHz)).toBeGreaterThan(1_000);
    expect(Math.abs(loudestHz(samples, 300, 600, sampleRateHz) - 440)).toBeLessThan(5);
  });

  test('really carries the high tone before the page filters it', async () => {
    const { page } = await pages.open();

    const levels = await page.evaluate(async () => {
      const stream = await navigator.mediaDevices.getUserMedia({
        audio: { channelCount: 1, echoCancellation: true, noiseSuppression: false, autoGainControl: false },
      });
      const context = new AudioContext();
      const analyser = new AnalyserNode(context, { fftSize: 8192, smoothingTimeConstant: 0 });
      context.createMediaStreamSource(stream).connect(analyser);
      const spectrum = new Float32Array(analyser.frequencyBinCount);
      const level = (hz: number) => spectrum[Math.round((hz * analyser.fftSize) / context.sampleRate)] ?? 0;
      do {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        analyser.getFloatFrequencyData(spectrum);
      } while (level(440) < -40);
      return { low: level(440), high: level(12_000) };
    });

    expect(levels.high).toBeGreaterThan(levels.low - 20);
  });

  test('comes through shared memory: the audio thread posts no message, which Chromium would keep there', async () => {
    const opened = await pages.open({ joined: { microphone: 'on' }, prepare: countMessages });
    await hear(opened, 50);
    expect(await audioMessages(opened)).toBe(0);
  });

  test('comes by message where the page may share no memory', async () => {
    const opened = await pages.open({
      joined: { microphone: 'on' },
      async prepare(page) {
        await countMessages(page);
        await page.addInitScript(() =>
          Object.defineProperty(window, 'crossOriginIsolated', { value: false }),
        );
      },
    });
    const frames = await hear(opened, 50);
    expect(frames.map((frame) => frame.sequence)).toEqual(frames.map((_, index) => index));
    expect(await audioMessages(opened)).toBeGreaterThanOrEqual(50);
  });
});
