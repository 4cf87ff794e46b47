import { uptime } from 'node:os';
import { performance } from 'node:perf_hooks';
import type { Clock } from '../../../shared/ports/machine.ts';

/** The machine's own clock. `after` never calls back early, as timers of Node may by a fraction of a millisecond. */
export function createClock(): Clock {
  return {
    nowMs: () => performance.now(),
    wallMs: () => Date.now(),
    uptimeMs: () => uptime() * 1_000,
    after(ms, callback) {
      const dueMs = performance.now() + ms;
      let timer: NodeJS.Timeout;
      const arm = (): void => {
        const leftMs = dueMs - performance.now();
        if (leftMs <= 0) callback();
        else timer = setTimeout(arm, Math.ceil(leftMs));
      };
      timer = setTimeout(arm, Math.ceil(ms));
      return () => clearTimeout(timer);
    },
  };
}
