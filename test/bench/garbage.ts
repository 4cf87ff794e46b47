import { type HeapProfiler, Session } from 'node:inspector/promises';
import type { Engine, StartEngine } from '../../main/recognition/engine/engine.ts';
import { createMicrophoneWatchdog } from '../../main/recognition/microphone-watchdog.ts';
import { createRecogniser } from '../../main/recognition/recogniser.ts';
import { succeeded } from '../../shared/result.ts';
import { createManualClock } from '../support/manual-clock.ts';
import { noise } from '../support/sound/sounds.ts';
import type { Figure } from './figure.ts';

const frameMs = 20;
const frameSamples = 320;

/** Answers each piece with nothing heard, soon. */
const engine: Engine = {
  words: new Set(['cramp']),
  open: (_, answered) => ({
    feed: () => void setImmediate(answered, { kind: 'partial', text: '' }),
    finish: () => void setImmediate(answered, { kind: 'result', text: '', words: [] }),
    remove() {},
  }),
  memoryBytes: () => 0,
  waitedMs: () => 0,
  close: async () => {},
};
const startEngine: StartEngine = async () => succeeded(engine);

/** Both ears, and a room in which sound goes on and on. */
async function loudRoom(): Promise<(frames: number) => Promise<void>> {
  const clock = createManualClock();
  const recogniser = createRecogniser({
    startEngine,
    wide: { startEngine, changed() {} },
    clock,
    log: { note() {} },
  });
  const watchdog = createMicrophoneWatchdog(clock, () => {});
  await recogniser.start({ heard() {}, status() {} });
  await recogniser.listenWide('on');
  recogniser.arm({ kind: 'listening', context: 'idle' });
  watchdog.microphone({ kind: 'ready' });
  // It swells and fades: what stays as loud as it is becomes the room's floor.
  const tape = noise(10_000, -20).map((sample, at) => sample * 0.5 * (1 + Math.sin(at / 3_000)));
  let sequence = 0;
  return async (frames) => {
    for (const end = sequence + frames; sequence < end; sequence += 1) {
      const start = (sequence * frameSamples) % tape.length;
      const samples = tape.subarray(start, start + frameSamples);
      clock.advance(frameMs);
      watchdog.frame(samples);
      recogniser.accept({ sequence, samples });
      await recogniser.settled();
    }
  };
}

const sizeOf = ({ selfSize, children }: HeapProfiler.SamplingHeapProfileNode): number =>
  children.reduce((sum, child) => sum + sizeOf(child), selfSize);

/** All that was allocated meanwhile, whether it is still in use or not, in bytes. */
async function allocatedIn(work: () => Promise<void>): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post('HeapProfiler.startSampling', {
    samplingInterval: 1_024,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  await work();
  const { profile } = await session.post('HeapProfiler.stopSampling');
  session.disconnect();
  return sizeOf(profile.head);
}

/**
 * What one frame of 20 ms makes of garbage in Charley's own process, in a loud room, with ears that answer nothing.
 * Seconds; the same each time but for a few per cent.
 */
export async function garbageFigures(): Promise<readonly Figure[]> {
  const hear = await loudRoom();
  await hear(1_000);
  const frames = 2_000;
  const bytes = (await allocatedIn(() => hear(frames))) / frames;
  const ranOn = `Node ${process.versions.node}`;
  return [{ name: 'allocated for each 20 ms of a loud room', median: bytes / 1_000, unit: 'kB', ranOn }];
}
