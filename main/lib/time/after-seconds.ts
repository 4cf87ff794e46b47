import type { Clock } from '../../../shared/ports/machine.ts';

const secondMs = 1_000;

/**
 * Calls back after so many seconds in which this program ran; returns its undo. A clock may go on while the machine
 * sleeps, and whatever was awaited could not come then: a night's sleep counts as one second.
 */
export function afterSeconds(clock: Pick<Clock, 'after'>, seconds: number, callback: () => void): () => void {
  let left = seconds;
  let cancel = () => {};
  const tick = (): void => {
    if (left > 0) cancel = clock.after(secondMs, tick);
    else callback();
    left -= 1;
  };
  tick();
  return () => cancel();
}
