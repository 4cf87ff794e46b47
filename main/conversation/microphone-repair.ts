import type { ComponentStatus } from '../../shared/health.ts';
import type { Clock } from '../../shared/ports.ts';
import { soundMs } from '../recognition/timeline.ts';

/** Opens a microphone anew that sends broken sound: what a driver or a browser is stuck in often ends with that. */
export interface MicrophoneRepair {
  /** What is true after this news: a microphone that was broken is not ready until it has sent sound for a while. */
  follow(status: ComponentStatus): ComponentStatus;
  /** A frame has come. */
  frame(samples: Int16Array): void;
  stop(): void;
}

export interface MicrophoneRepairDeps {
  readonly clock: Clock;
  readonly reopen: () => void;
  /** It sends sound again. */
  readonly repaired: () => void;
}

/** At once, and then ever more seldom for as long as it is broken: a moment of sound is lost with each. */
const firstReopenMs = 1_000;
const secondReopenMs = 60_000;
const lastReopenMs = 3_600_000;
/** Longer than any fault of the sound takes to be noticed again. */
const wholeMs = 12_000;

const broken: ComponentStatus = { kind: 'failed', code: 'microphone-broken' };

export function createMicrophoneRepair({ clock, reopen, repaired }: MicrophoneRepairDeps): MicrophoneRepair {
  let isBroken = false;
  let isReady = false;
  let heardMs = 0;
  let cancel = () => {};

  const reopenAfter = (ms: number): void => {
    cancel = clock.after(ms, () => {
      reopenAfter(Math.min(lastReopenMs, Math.max(secondReopenMs, 2 * ms)));
      reopen();
    });
  };
  const stop = (): void => {
    cancel();
    isBroken = false;
  };
  return {
    follow(status) {
      isReady = status.kind === 'ready';
      heardMs = 0;
      if (status.kind === 'failed' && status.code === 'microphone-broken' && !isBroken) {
        isBroken = true;
        reopenAfter(firstReopenMs);
      }
      return isBroken && isReady ? broken : status;
    },
    frame(samples) {
      if (!isBroken || !isReady) return;
      heardMs += soundMs(samples);
      if (heardMs < wholeMs) return;
      stop();
      repaired();
    },
    stop,
  };
}
