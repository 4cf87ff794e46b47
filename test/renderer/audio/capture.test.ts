import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { frameSamples, sampleRateHz } from '../../../shared/ports.ts';
import type { OpenedPage } from '../../support/page/open-pages.ts';
import { usePages } from '../../support/page/open-pages.ts';
import { amplitudeAt, decibels, loudestHz, toneWav } from '../../support/page/tones.ts';

const folder = mkdtempSync(join(tmpdir(), 'charley-tones-'));
const recording = join(folder, 'tones.wav');
writeFileSync(recording, toneWav([440, 12_000], 10, 48_000));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a 12 kHz tone turns into when 48 kHz is cut down to 16 kHz with no filter. */
const aliasHz = 4_000;

const pages = usePages({
  args: () => [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-audio-capture=${recording}`,
    '--autoplay-policy=no-user-gesture-required',
  ],
});

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
 * The 400 ms with the least alias, and its loudness against the low tone. On a busy machine Chromium's fake
 * device stutters, and a stutter is noise at every frequency; an alias would be in all parts alike.
 */
function cleanestPart(samples: readonly number[]) {
  const parts = Array.from({ length: 10 }, (_, index) =>
    samples.slice((5 + 2 * index) * frameSamples, (9 + 2 * index) * frameSamples),
  );
  const measured = parts.map((part) => ({
    samples: part,
    aliasDecibels: decibels(amplitudeAt(part, aliasHz, sampleRateHz), amplitudeAt(part, 440, sampleRateHz)),
  }));
  return measured.reduce((best, part) => (part.aliasDecibels < best.aliasDecibels ? part : best));
}

describe('The microphone, played from a file of a 440 Hz and a 12 kHz tone', () => {
  test('comes as frames of 100 ms at 16 kHz, counted up, with the low tone as it was and the high one gone', async () => {
    const opened = await pages.open({ joined: { microphone: 'on' } });

    const frames = await hear(opened, 30);

    expect(frames.map((frame) => frame.samples.length)).toEqual(frames.map(() => frameSamples));
    expect(frames.map((frame) => frame.sequence)).toEqual(frames.map((_, index) => index));
    const { samples, aliasDecibels } = cleanestPart(frames.flatMap((frame) => frame.samples));
    expect(loudestHz(samples, 300, 600, sampleRateHz)).toBe(440);
    expect(amplitudeAt(samples, 440, sampleRateHz)).toBeGreaterThan(1_000);
    expect(aliasDecibels).toBeLessThan(-40);
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
