import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createMicrophoneWatchdog } from '../../main/recognition/microphone-watchdog.ts';
import { bundledModels } from '../../main/recognition/models/model.ts';
import { createRecogniser } from '../../main/recognition/recogniser.ts';
import { eventOfHeard } from '../../shared/dialogue/event-of-heard.ts';
import { initialState } from '../../shared/dialogue/state.ts';
import type { Heard } from '../../shared/ports.ts';
import { startWideModel, voskWith } from '../support/first-model.ts';
import { createManualClock } from '../support/manual-clock.ts';
import { openStudio } from '../support/voices.ts';
import { recordScenes } from './scenes.ts';
import { type Sample, slopePerHour } from './slope.ts';
import { rowsOfScenes, type SoakRow, type Tally } from './table.ts';

/** What is heard so long after the phrase's end still is the phrase. */
const heardWithinMs = 4_000;
const frameMs = 100;
const sampleEachMs = 10 * 60_000;

/**
 * Hours of mixed sound through level gate, both real engines, acceptance, verdict and the microphone's watchdog, as
 * fast as they can, by a clock that goes with the sound. The conversation, the page and the probe of the ears are left
 * out: they go by the real clock (`--real`).
 */
export async function soakFast(hours: number, isEnough: () => boolean): Promise<readonly SoakRow[]> {
  const studio = await openStudio();
  const scenes = await recordScenes(studio);
  await studio.close();
  const clock = createManualClock();
  const heard: { readonly event: string; readonly atMs: number }[] = [];
  let engineFaults = 0;
  let microphoneFaults = 0;
  let starts = 0;
  const counting =
    (start: ReturnType<typeof voskWith>): ReturnType<typeof voskWith> =>
    (stopped) => {
      starts += 1;
      return start(stopped);
    };
  const recogniser = createRecogniser({
    startEngine: counting(voskWith(bundledModels())),
    wide: { startEngine: counting(startWideModel), changed: () => undefined },
    clock,
    log: { note: () => undefined },
  });
  const watchdog = createMicrophoneWatchdog(clock, () => {
    microphoneFaults += 1;
  });
  await recogniser.start({
    heard: (something) => heard.push({ event: kindOf(something), atMs: something.atMs }),
    status: ({ kind }) => {
      engineFaults += kind === 'failed' ? 1 : 0;
    },
  });
  await recogniser.listenWide('on');
  recogniser.arm({ kind: 'listening', context: 'idle' });
  watchdog.microphone({ kind: 'ready' });

  const loop = monitorEventLoopDelay();
  loop.enable();
  const cpuBefore = process.cpuUsage();
  const startedMs = performance.now();
  const memory: Sample[] = [];
  const tallies = new Map<string, Tally>();
  let sequence = 0;
  for (let round = 0; clock.nowMs() < hours * 3_600_000 && !isEnough(); round += 1) {
    const scene = scenes[round % scenes.length];
    if (scene === undefined) break;
    const sceneStartMs = clock.nowMs();
    const before = heard.length;
    for (const samples of scene.frames) {
      if (isEnough()) break;
      clock.advance(frameMs);
      watchdog.frame(samples);
      recogniser.accept({ sequence, samples });
      sequence += 1;
      await recogniser.settled();
      if (clock.nowMs() % sampleEachMs === 0)
        memory.push({ hours: clock.nowMs() / 3_600_000, value: process.memoryUsage().rss / 1e6 });
    }
    const plantEndMs = sceneStartMs + (scene.plantEndMs ?? Number.POSITIVE_INFINITY);
    const plantMs = plantEndMs + heardWithinMs > clock.nowMs() ? null : plantEndMs;
    tallies.set(scene.name, tally(tallies.get(scene.name), heard.slice(before), plantMs));
  }
  loop.disable();
  const { user, system } = process.cpuUsage(cpuBefore);
  const enginesMb = round2(recogniser.memoryBytes() / 1e6);
  const handles = process.getActiveResourcesInfo().length;
  watchdog.stop();
  await recogniser.stop();
  const soundHours = clock.nowMs() / 3_600_000;
  return [
    ...rowsOfScenes(tallies),
    [
      'hours of sound; hours that it took',
      round2(soundHours),
      round2((performance.now() - startedMs) / 3_600_000),
    ],
    ['engine faults; engines started', engineFaults, starts],
    ['false alarms of the microphone', microphoneFaults],
    [
      "resident memory at the end, the soak's own sound (77 MB) in it (MB); growth (MB/h of sound)",
      lastOf(memory),
      round2(slopePerHour(memory)),
    ],
    ['memory of the engines (MB)', enginesMb],
    ['event-loop delay, 99 % and longest (ms)', round2(loop.percentile(99) / 1e6), round2(loop.max / 1e6)],
    ['processor, share of a core by the sound (%)', round2((user + system) / 1e4 / (soundHours * 3_600))],
    ['handles that are open', handles],
  ];
}

function kindOf(heard: Heard): string {
  const event = eventOfHeard(heard, initialState(), heard.atMs);
  if (event?.kind === 'said') return event.meaning.intent;
  return event?.kind ?? 'nothing';
}

function tally(
  before: Tally = { planted: 0, found: 0, asked: 0, falseStarts: 0, falseAskings: 0 },
  heard: readonly { readonly event: string; readonly atMs: number }[],
  plantMs: number | null,
): Tally {
  const isPlant = ({ atMs }: { readonly atMs: number }) =>
    plantMs !== null && atMs > plantMs - heardWithinMs && atMs < plantMs + heardWithinMs;
  const isStart = ({ event }: { readonly event: string }) => event === 'cramp.onset' || event === 'emergency';
  const isAsking = ({ event }: { readonly event: string }) => event.startsWith('almost');
  const found = heard.some((each) => isPlant(each) && isStart(each));
  const asked = !found && heard.some((each) => isPlant(each) && isAsking(each));
  const others = heard.filter((each) => !isPlant(each));
  return {
    planted: before.planted + (plantMs === null ? 0 : 1),
    found: before.found + (found ? 1 : 0),
    asked: before.asked + (asked ? 1 : 0),
    falseStarts: before.falseStarts + others.filter(isStart).length,
    falseAskings: before.falseAskings + others.filter(isAsking).length,
  };
}

function lastOf(samples: readonly Sample[]): number {
  return round2(samples.at(-1)?.value ?? Number.NaN);
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
