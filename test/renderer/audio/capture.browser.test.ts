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

/** Runs in the page: a tone of 440 Hz for a second each as headsets, sound cards and recorders give it. */
function changesItself(): void {
  const kinds = [
    { sampleRate: 8_000, numberOfChannels: 1, format: 's16', fullScale: 0x7fff, SampleArray: Int16Array },
    {
      sampleRate: 44_100,
      numberOfChannels: 2,
      format: 'f32-planar',
      fullScale: 1,
      SampleArray: Float32Array,
    },
    { sampleRate: 96_000, numberOfChannels: 2, format: 's16', fullScale: 0x7fff, SampleArray: Int16Array },
  ] as const;
  const pieces = kinds.flatMap(({ SampleArray, fullScale, ...kind }) => {
    const numberOfFrames = kind.sampleRate / 100;
    return Array.from({ length: 100 }, (_, piece) => {
      const data = new SampleArray(numberOfFrames * kind.numberOfChannels);
      for (const at of data.keys()) {
        const frame = kind.format === 's16' ? Math.floor(at / kind.numberOfChannels) : at % numberOfFrames;
        const seconds = (piece * numberOfFrames + frame) / kind.sampleRate;
        data[at] = 0.3 * fullScale * Math.sin(2 * Math.PI * 440 * seconds);
      }
      return new AudioData({ ...kind, numberOfFrames, timestamp: 0, data });
    });
  });
  Object.assign(window, {
    MediaStreamTrackProcessor: class {
      readable = new ReadableStream<AudioData>({
        start(controller) {
          for (const piece of pieces) controller.enqueue(piece);
        },
      });
    },
  });
}

const heard = async (opened: OpenedPage): Promise<readonly number[]> =>
  (await hear(opened, 1)).flatMap((frame) => frame.samples);

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

  test('keeps pitch and level where the device changes its rate, its channels and the form of its samples', async () => {
    const opened = await pages.open({
      joined: { microphone: 'on' },
      prepare: (page) => page.addInitScript(changesItself),
    });
    await expect.poll(async () => (await heard(opened)).length).toBe(3 * sampleRateHz);
    const samples = await heard(opened);
    for (const second of [0, 1, 2]) {
      const inside = samples.slice((second + 0.2) * sampleRateHz, (second + 0.8) * sampleRateHz);
      expect(residueDecibels(inside, 440, sampleRateHz)).toBeLessThan(-40);
      expect(amplitudeAt(inside, 440, sampleRateHz)).toBeCloseTo(0.3 * 0x7fff, -2);
    }
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
});
