import { nextDeadlineMs } from '../../shared/dialogue/deadline.ts';
import type { State } from '../../shared/dialogue/state.ts';
import type { Clock } from '../../shared/ports/machine.ts';

/** The conversation's one timer: it is set anew from each state, so that none of an earlier state stays armed. */
interface DeadlineTimer {
  follow(state: State): void;
  stop(): void;
}

/** `due` is called when the deadline of the state that was followed last has come. */
export function createDeadlineTimer(clock: Clock, due: () => void): DeadlineTimer {
  let cancel: () => void = () => {};
  return {
    follow(state) {
      cancel();
      const dueMs = nextDeadlineMs(state);
      cancel = dueMs === null ? () => {} : clock.after(Math.max(0, dueMs - clock.nowMs()), due);
    },
    stop: () => cancel(),
  };
}
