import type { Clock } from '../../../shared/ports/machine.ts';
import { every } from './every.ts';

/** How long this program has run, in whole seconds: what it waited for could not come while the machine slept. */
interface RunningTime {
  /** Since the beginning. A night's sleep, or a wait for the processor, counts as one second. */
  passedMs(): number;
  stop(): void;
}

const secondMs = 1_000;

/** Counts from now on, until it is stopped. */
export function createRunningTime(clock: Clock): RunningTime {
  let passedMs = 0;
  const stop = every(clock, secondMs, () => {
    passedMs += secondMs;
  });
  return { passedMs: () => passedMs, stop };
}
