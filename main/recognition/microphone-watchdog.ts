import type { ComponentStatus } from '../../shared/health.ts';
import type { Clock } from '../../shared/ports.ts';
import { soundMs } from './timeline.ts';

/** Notices that a microphone which claims to be ready gives nothing to hear. */
export interface MicrophoneWatchdog {
  /** What the page says about its microphone: only one that is `ready` is watched. */
  microphone(status: ComponentStatus): void;
  /** A frame has come. */
  frame(samples: Int16Array): void;
  stop(): void;
}

/** Frames come each 100 ms: this many are missing when a device was unplugged or a page hangs. */
const lostAfterMs = 2_000;
/** A live microphone is never still to the bit; a muted or stopped one gives zeros for ever and no error. */
const silentAfterMs = 10_000;

/**
 * @param told gets `failed` with `microphone-lost` (no frames for 2 s) or `microphone-silent` (the same sample
 * for 10 s), and `ready` when sound is there again; each once
 */
export function createMicrophoneWatchdog(
  clock: Clock,
  told: (status: ComponentStatus) => void,
): MicrophoneWatchdog {
  let isWatching = false;
  let failure: 'microphone-lost' | 'microphone-silent' | null = null;
  let stillMs = 0;
  let cancel = () => {};

  const fail = (code: 'microphone-lost' | 'microphone-silent') => {
    if (failure === code) return;
    failure = code;
    told({ kind: 'failed', code });
  };
  const expectFrame = () => {
    cancel();
    cancel = clock.after(lostAfterMs, () => fail('microphone-lost'));
  };
  const stop = () => {
    cancel();
    isWatching = false;
    failure = null;
    stillMs = 0;
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
    stillMs = samples.every((sample) => sample === samples[0]) ? stillMs + soundMs(samples) : 0;
    if (stillMs >= silentAfterMs) return fail('microphone-silent');
    if (failure === null || (failure === 'microphone-silent' && stillMs > 0)) return;
    failure = null;
    told({ kind: 'ready' });
  };
  return { microphone, frame, stop };
}
