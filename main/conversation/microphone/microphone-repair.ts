import type { ComponentStatus } from '../../../shared/health.ts';
import type { Clock } from '../../../shared/ports/machine.ts';
import { stillSteps } from '../../recognition/signal/limits.ts';
import { spanOf } from '../../recognition/signal/span.ts';
import { soundMs } from '../../recognition/stream/timeline.ts';

/**
 * Opens a microphone anew that sends broken sound, none, or no frames: what a driver or a browser is stuck in often
 * ends with that. One that has been switched off opens at once and is silent; where it does not open at all the
 * browser's own sound hangs.
 */
export interface MicrophoneRepair {
  /** What is true after this news: a microphone that was broken is not ready until it has sent sound for a while. */
  follow(status: ComponentStatus): ComponentStatus;
  /** A frame has come. */
  frame(samples: Int16Array): void;
  /** The page is gone: it opens nothing. */
  left(): void;
  stop(): void;
}

/** `reopen` opens the microphone anew; one of the other two is told of what came of it. */
interface MicrophoneRepairDeps {
  readonly clock: Clock;
  readonly reopen: () => void;
  /** It sends sound again. */
  readonly repaired: () => void;
  /** It was to be opened anew, and does not open, nor does it fail. */
  readonly stuck: () => void;
}

/** At once, and then ever more seldom for as long as it is broken: a moment of sound is lost with each. */
const firstReopenMs = 1_000;
/** Most that send nothing were switched off by a person: they are left alone for longer, and then up to the last. [PJ] */
const firstSilentReopenMs = 30_000;
const secondReopenMs = 60_000;
const lastReopenMs = 3_600_000;
/** Longer than any fault of the sound takes to be noticed again. */
const wholeMs = 20_000;
/** A microphone that works opens in a second or two, on a busy machine in a few. [PJ] */
const openingMs = 20_000;

const faults = ['microphone-broken', 'microphone-gaps', 'microphone-silent', 'microphone-lost'] as const;
type Fault = (typeof faults)[number];

/** Sound comes, and is not what the microphone hears. */
function isWrongSound(fault: Fault | null): boolean {
  return fault === 'microphone-broken' || fault === 'microphone-gaps';
}

function faultOf(status: ComponentStatus): Fault | null {
  if (status.kind !== 'failed') return null;
  return faults.find((fault) => fault === status.code) ?? null;
}

export function createMicrophoneRepair(deps: MicrophoneRepairDeps): MicrophoneRepair {
  const { clock, reopen, repaired, stuck } = deps;
  let fault: Fault | null = null;
  let isReady = false;
  let isPageThere = true;
  let heardMs = 0;
  let cancel = () => {};
  let cancelOpening = () => {};

  const reopenAfter = (ms: number): void => {
    cancel = clock.after(ms, () => {
      const nextMs = isWrongSound(fault) ? Math.max(secondReopenMs, 2 * ms) : lastReopenMs;
      reopenAfter(Math.min(lastReopenMs, nextMs));
      cancelOpening();
      if (isPageThere) cancelOpening = clock.after(openingMs, stuck);
      reopen();
    });
  };
  const stop = (): void => {
    cancel();
    cancelOpening();
    fault = null;
  };
  /** Wrong sound may be found to be of the other kind, and stays wrong where it is lost meanwhile: it is opened anew as before. */
  const take = (found: Fault): void => {
    const before = fault;
    if (found === before || (isWrongSound(before) && !isWrongSound(found))) return;
    fault = found;
    if (isWrongSound(before) || (before !== null && !isWrongSound(found))) return;
    cancel();
    reopenAfter(isWrongSound(found) ? firstReopenMs : firstSilentReopenMs);
  };
  const follow = (status: ComponentStatus): ComponentStatus => {
    isReady = status.kind === 'ready';
    isPageThere = true;
    heardMs = 0;
    if (isReady || status.kind === 'failed') cancelOpening();
    if (isReady && fault === 'microphone-lost') stop();
    const found = faultOf(status);
    if (found !== null) take(found);
    return fault !== null && isReady ? { kind: 'failed', code: fault } : status;
  };
  /** One that was silent is well with its first sound. */
  const isWhole = (samples: Int16Array): boolean => {
    if (!isWrongSound(fault)) return spanOf(samples) > stillSteps;
    heardMs += soundMs(samples);
    return heardMs >= wholeMs;
  };
  return {
    follow,
    frame(samples) {
      if (fault === null || !isReady || !isWhole(samples)) return;
      stop();
      repaired();
    },
    left() {
      isPageThere = false;
      cancelOpening();
    },
    stop,
  };
}
