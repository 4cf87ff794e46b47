import type { ComponentStatus } from '../../shared/health.ts';
import type { Clock } from '../../shared/ports/machine.ts';
import { afterSeconds } from '../lib/time/after-seconds.ts';
import { createSignalCheck, type SignalFault } from './signal/signal-check.ts';

/** Notices that a microphone which claims to be ready gives nothing to hear, or not what it hears. */
export interface MicrophoneWatchdog {
  /** What the page says about its microphone: only one that is `ready` is watched. */
  microphone(status: ComponentStatus): void;
  /** A frame has come. */
  frame(samples: Int16Array): void;
  stop(): void;
}

/**
 * Frames come each 100 ms or more often: this many seconds of them are missing when a device was unplugged or a page
 * hangs. A busy machine that did nothing for as long brings them late, and has lost none.
 */
const lostAfterSeconds = 2;

type Trouble = 'microphone-lost' | 'microphone-silent' | 'microphone-broken' | 'microphone-gaps';

const troubleOf: Readonly<Record<SignalFault, Trouble>> = {
  still: 'microphone-silent',
  repeated: 'microphone-broken',
  gaps: 'microphone-gaps',
  sparse: 'microphone-gaps',
};

/**
 * @param told gets `failed` with `microphone-lost` (no frames for 2 s), `microphone-silent` (the same sample for 10 s)
 * `microphone-broken` (what comes is not what it hears) or `microphone-gaps` (parts of it get lost, as on a machine that
 * has no time for it), and `ready` when sound is there again; each once
 */
export function createMicrophoneWatchdog(
  clock: Clock,
  told: (status: ComponentStatus) => void,
): MicrophoneWatchdog {
  const signal = createSignalCheck();
  let isWatching = false;
  let failure: Trouble | null = null;
  let cancel = () => {};

  const turnTo = (next: Trouble | null): void => {
    if (failure === next) return;
    failure = next;
    told(next === null ? { kind: 'ready' } : { kind: 'failed', code: next });
  };
  const expectFrame = () => {
    cancel();
    cancel = afterSeconds(clock, lostAfterSeconds, () => {
      signal.lost();
      turnTo('microphone-lost');
    });
  };
  const stop = () => {
    cancel();
    isWatching = false;
    failure = null;
    signal.forget();
  };
  const microphone = (status: ComponentStatus) => {
    if (status.kind !== 'ready') return stop();
    if (isWatching) return;
    isWatching = true;
    expectFrame();
  };
  const frame = (samples: Int16Array) => {
    if (!isWatching) return;
    expectFrame();
    const fault = signal.push(samples, clock.nowMs());
    turnTo(fault === null ? null : troubleOf[fault]);
  };
  return { microphone, frame, stop };
}
