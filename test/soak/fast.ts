import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createMicrophoneWatchdog } from '../../main/recognition/microphone-watchdog.ts';
import { bundledModels } from '../../main/recognition/models/model.ts';
import { createRecogniser } from '../../main/recognition/recogniser.ts';
import { eventOfHeard } from '../../shared/dialogue/event-of-heard.ts';
import { initialState } from '../../shared/dialogue/state.ts';
import type { Heard } from '../../shared/ports/hearing.ts';
import { createManualClock } from '../support/manual-clock.ts';
import { startWideModel, voskWith } from '../support/sound/first-model.ts';
import { openStudio } from '../support/sound/voices.ts';
import type { Findings } from './findings.ts';
import { recordScenes } from './scenes.ts';
import { type Sample, slopePerHour } from './slope.ts';
import { rowsOfScenes, type SoakRow } from './table.ts';
import { tallyOf } from './tally.ts';

const frameMs = 100;
const sampleEachMs = 60_000;

/**
 * Hours of mixed sound through level gate, both real engines, acceptance, verdict and the microphone's watchdog, as
 * fast as they can, by a clock that goes with the sound. The conversation, the page and the probe of the ears are left
 * out: they go by the real clock (`--real`).
 */
export async function soakFast(hours: number, isEnough: () => boolean): Promise<Findings> {
  const studio = await openStudio();
  const scenes = await recordScenes(studio);
  await studio.close();
  const clock = createManualClock();
  const startsMs: number[] = [];
  const askingsMs: number[] = [];
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
    heard: (something) => {
      const event = kindOf(something);
      if (event === 'cramp.onset' || event === 'emergency') startsMs.push(something.atMs);
      if (event.startsWith('almost')) askingsMs.push(something.atMs);
    },
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
  const residentMb: Sample[] = [];
  const handles: Sample[] = [];
  const sample = (): void => {
    const soundHours = clock.nowMs() / 3_600_000;
    residentMb.push({ hours: soundHours, value: process.memoryUsage().rss / 1e6 });
    handles.push({ hours: soundHours, value: process.getActiveResourcesInfo().length });
  };
  let sequence = 0;
  for (let round = 0; clock.nowMs() < hours * 3_600_000 && !isEnough(); round += 1) {
    for (const samples of scenes[round % scenes.length]?.frames ?? []) {
      if (isEnough()) break;
      clock.advance(frameMs);
      watchdog.frame(samples);
      recogniser.accept({ sequence, samples });
      sequence += 1;
      await recogniser.settled();
      if (clock.nowMs() % sampleEachMs === 0) sample();
    }
  }
  loop.disable();
  const { user, system } = process.cpuUsage(cpuBefore);
  const enginesMb = round2(recogniser.memoryBytes() / 1e6);
  watchdog.stop();
  await recogniser.stop();
  const soundHours = clock.nowMs() / 3_600_000;
  const tallies = tallyOf(scenes, clock.nowMs(), { startsMs, askingsMs });
  const rows: readonly SoakRow[] = [
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
      lastOf(residentMb),
      round2(slopePerHour(residentMb)),
    ],
    ['memory of the engines (MB)', enginesMb],
    ['event-loop delay, 99 % and longest (ms)', round2(loop.percentile(99) / 1e6), round2(loop.max / 1e6)],
    ['processor, share of a core by the sound (%)', round2((user + system) / 1e4 / (soundHours * 3_600))],
    ['handles that are open', lastOf(handles)],
  ];
  return {
    rows,
    notes: [],
    soaked: {
      scenes: tallies,
      longestGapMs: null,
      faults: engineFaults + microphoneFaults,
      processes: [{ name: 'the ears', residentMb, handles }],
    },
  };
}

function kindOf(heard: Heard): string {
  const event = eventOfHeard(heard, initialState(), heard.atMs);
  if (event?.kind === 'said') return event.meaning.intent;
  return event?.kind ?? 'nothing';
}

function lastOf(samples: readonly Sample[]): number {
  return round2(samples.at(-1)?.value ?? Number.NaN);
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
