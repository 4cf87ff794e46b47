import { composeRecogniser } from '../../../main/compose/machine.ts';
import { hearFrames } from '../../../main/recognition/hear-frames.ts';
import { createMicrophoneWatchdog } from '../../../main/recognition/microphone-watchdog.ts';
import { soundMs } from '../../../main/recognition/stream/timeline.ts';
import type { AudioFrame } from '../../../shared/audio/frame.ts';
import type { ListeningContext } from '../../../shared/dialogue/listening-context.ts';
import type { Heard } from '../../../shared/ports/hearing.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import type { BundledEars } from './ears.ts';

/** One thing that the ears told. */
export interface HeardEvent {
  readonly heard: Heard;
  /** How sure the ears were of their words, 0 to 1. */
  readonly sureness: number;
  /**
   * When it was told, in ms of the sound had it come in real time: the end of the frame that brought it, and the time
   * that this frame took to decode.
   */
  readonly toldMs: number;
  /** The end of that frame alone: what no faster machine would save. */
  readonly arrivedMs: number;
}

/** What came of one piece of sound. */
export interface Hearing {
  readonly events: readonly HeardEvent[];
  readonly soundMs: number;
  /** By the processor's time of all threads. */
  readonly cpuMs: number;
  readonly microphoneAlarms: number;
}

/** Hears a sound through the whole path of the product: watchdog, level gate, both engines, acceptance, verdict. */
export async function hearSound(
  ears: BundledEars,
  frames: readonly AudioFrame[],
  context: ListeningContext,
): Promise<Hearing> {
  const clock = createManualClock();
  let microphoneAlarms = 0;
  const watchdog = createMicrophoneWatchdog(clock, ({ kind }) => {
    microphoneAlarms += kind === 'failed' ? 1 : 0;
  });
  watchdog.microphone({ kind: 'ready' });
  const events: HeardEvent[] = [];
  let arrivedMs = 0;
  let givenAtMs = 0;
  function* arriving(): Iterable<AudioFrame> {
    for (const frame of frames) {
      const frameMs = soundMs(frame.samples);
      clock.advance(frameMs);
      watchdog.frame(frame.samples);
      arrivedMs += frameMs;
      givenAtMs = performance.now();
      yield frame;
    }
  }
  const before = process.cpuUsage();
  await hearFrames(composeRecogniser(ears.narrow, ears.wide), context, arriving(), (heard) => {
    const toldMs = arrivedMs + (performance.now() - givenAtMs);
    events.push({ heard, sureness: ears.sureness(), toldMs, arrivedMs });
  });
  const { user, system } = process.cpuUsage(before);
  watchdog.stop();
  return { events, soundMs: arrivedMs, cpuMs: (user + system) / 1_000, microphoneAlarms };
}
