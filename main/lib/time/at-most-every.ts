import type { Clock } from '../../../shared/ports/machine.ts';

/** Tells of many changes with few calls. */
interface Throttle {
  /** Calls back at once; after that, once at the end of `ms` for all that came within it. */
  changed(): void;
  /** Calls back no more. */
  stop(): void;
}

/** A throttle whose first change calls back at once. */
export function atMostEvery(clock: Pick<Clock, 'after'>, ms: number, callback: () => void): Throttle {
  let state: 'free' | 'resting' | 'wanted' | 'stopped' = 'free';
  let cancel = (): void => {};
  const call = (): void => {
    state = 'resting';
    cancel = clock.after(ms, () => {
      if (state === 'wanted') call();
      else state = 'free';
    });
    callback();
  };
  return {
    changed() {
      if (state === 'free') call();
      else if (state === 'resting') state = 'wanted';
    },
    stop() {
      state = 'stopped';
      cancel();
    },
  };
}
