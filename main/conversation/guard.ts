import type { Log } from '../../shared/ports/machine.ts';

/** Runs an action and survives its fault. */
export type Guard = (action: () => void) => void;

/** A fault in one thing (a page that is gone, a disk) must not stop the others: it is noted by its name. */
export function createGuard(log: Log): Guard {
  return (action) => {
    try {
      action();
    } catch (error) {
      log.note('fault', { name: error instanceof Error ? error.name : 'unknown' });
    }
  };
}
