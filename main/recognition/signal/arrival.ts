import { countedWaitMs, sleptWaitMs } from './limits.ts';

/** How much of the time comes as sound. */
interface Arrival {
  /** @returns the share of that time, 1 where all of it came; null while it is too early to tell */
  push(frameMs: number, nowMs: number): number | null;
  /** This program ran, and no frame came: until the next one the machine did not sleep. */
  lost(): void;
  forget(): void;
}

/** @param overMs how much time is looked back on */
export function createArrival(overMs: number): Arrival {
  let arrived: { readonly frameMs: number; readonly waitedMs: number }[] = [];
  let lastMs: number | null = null;
  let isAwake = false;
  let soundMs = 0;
  let timeMs = 0;
  return {
    push(frameMs, nowMs) {
      // What came before the first frame is not known.
      const sinceMs = lastMs === null ? frameMs : nowMs - lastMs;
      const waitedMs = sinceMs > countedWaitMs ? (isAwake ? countedWaitMs : sleptWaitMs) : sinceMs;
      lastMs = nowMs;
      isAwake = false;
      arrived.push({ frameMs, waitedMs });
      soundMs += frameMs;
      timeMs += waitedMs;
      const first = arrived[0];
      if (first === undefined || timeMs - first.waitedMs < overMs) return null;
      arrived = arrived.slice(1);
      soundMs -= first.frameMs;
      timeMs -= first.waitedMs;
      return soundMs / timeMs;
    },
    lost() {
      isAwake = true;
    },
    forget() {
      arrived = [];
      lastMs = null;
      isAwake = false;
      soundMs = 0;
      timeMs = 0;
    },
  };
}
