import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, describe, expect, test } from 'vitest';
import { frameSamples, sampleRateHz, shortFrameSamples } from '../../../shared/audio/frame.ts';
import { type OpenedPage, usePages } from '../../support/page/open-pages.ts';
import { readsNoTracks, scriptMicrophone } from '../../support/page/scripted-microphone.ts';
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

/** The ways in which the page gets at the sound; what each says of the audio contexts that the page opened for it. */
const ways = [
  { name: 'read from the device', prepare: scriptMicrophone(), contexts: 0 },
  {
    name: 'by an audio thread, in a browser that reads no tracks',
    async prepare(page: Page) {
      await scriptMicrophone()(page);
      await page.addInitScript(readsNoTracks);
    },
    contexts: 1,
  },
] as const;

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
  test.each(ways)(
    'comes as frames of 20 ms at 16 kHz, counted up, with the low tone as it was and the high one gone: $name',
    async ({ prepare, contexts }) => {
      const opened = await pages.open({ joined: { microphone: 'on' }, prepare });

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
      // The clock of a context that plays nothing is a timer, which lets sound fall on a busy machine.
      expect(await opened.page.evaluate(() => window.scripted.contexts.length)).toBe(contexts);
    },
  );

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
});
