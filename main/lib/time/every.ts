import type { Clock } from '../../../shared/ports/machine.ts';

/** Calls back again and again, each time `ms` after the last; returns its undo. */
export function every(clock: Clock, ms: number, callback: () => void): () => void {
  let cancel: () => void;
  const wait = (): void => {
    cancel = clock.after(ms, () => {
      wait();
      callback();
    });
  };
  wait();
  return () => cancel();
}
