import { execFileSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { createClock } from '../../main/lib/time/clock.ts';
import { createSpeaker } from '../../main/speech/speaker.ts';
import { keepSpeech, requireFestival } from '../support/speech/kept-speech.ts';
import { silenceable } from '../support/speech/silenceable.ts';
import { openStalledDevice } from '../support/speech/stalled-device.ts';
import { type Figure, median } from './figure.ts';

const rounds = 11;
const line = "I'm here. Straighten your leg slowly.";
/** Longer than what a pipe holds (64 kB, two seconds), so that it is still being spoken when it is silenced. */
const longText = 'Straighten your leg slowly. '.repeat(12);

/**
 * Measures the voice of this machine's Festival on ALSA's file plugin: no loudspeaker's own delay is in the figures.
 * @throws Error where there is no Festival
 */
export async function speakingFigures(): Promise<readonly Figure[]> {
  requireFestival();
  const starts: number[] = [];
  const stops: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    starts.push((await speakAndSilence(line)).startMs);
    stops.push((await speakAndSilence(longText)).stopMs);
  }
  const { seconds, leadSeconds } = await speakWhole(line);
  const ranOn = `Node ${process.versions.node}, ${festivalVersion()}, ALSA file plugin`;
  const figure = (name: string, values: readonly number[]) => ({
    name,
    median: median(values),
    unit: 'ms',
    ranOn,
  });
  return [
    figure('say() to the first sample, two short sentences', starts),
    figure('silence in the voice itself before the first word', [1_000 * leadSeconds]),
    figure('the two short sentences from end to end', [1_000 * seconds]),
    figure('silence() to silent, amid a long text', stops),
  ];
}

/** Speaks until the first samples come, then falls silent: the program is gone, and no sample follows. */
async function speakAndSilence(text: string): Promise<{ readonly startMs: number; readonly stopMs: number }> {
  const device = openStalledDevice();
  const speaker = silenceable(createSpeaker({ clock: createClock(), environment: device.environment }));
  const saidAtMs = performance.now();
  const ended = speaker.say({ id: 1, text, rate: 1, volume: 1 });
  await device.started;
  const startedAtMs = performance.now();
  await speaker.silence();
  await device.drain();
  const silentAtMs = performance.now();
  await ended;
  device.remove();
  return { startMs: startedAtMs - saidAtMs, stopMs: silentAtMs - startedAtMs };
}

async function speakWhole(text: string) {
  const device = keepSpeech();
  await silenceable(createSpeaker({ clock: createClock(), environment: device.environment })).say({
    id: 1,
    text,
    rate: 1,
    volume: 1,
  });
  const played = device.take();
  device.remove();
  return played;
}

function festivalVersion(): string {
  const [version] =
    /Festival[^:]*: *[\d.]+/.exec(execFileSync('festival', ['--version'], { encoding: 'utf8' })) ?? [];
  return version ?? 'Festival';
}
