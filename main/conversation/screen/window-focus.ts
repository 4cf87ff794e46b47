import { isResting } from '../../../shared/dialogue/rendering/view-of-state.ts';
import type { State } from '../../../shared/dialogue/state.ts';
import type { Shell } from '../../../shared/ipc/bridge.ts';

/** The screen that Charley takes for a conversation and gives back once nothing is left to read on it. */
export interface WindowFocus {
  /** Comes forward, again too; what was in front before the first time is what is given back to. */
  take(): void;
  /** The person uses the window themselves: it stays where it is. */
  keep(): void;
  /** Gives the screen back where the conversation is over; never during advice or an emergency. */
  follow(state: State): void;
}

export function createWindowFocus(shell: Pick<Shell, 'comeForward'>): WindowFocus {
  let giveBack: (() => void) | null = null;
  return {
    take() {
      const undo = shell.comeForward();
      giveBack ??= undo;
    },
    keep() {
      giveBack = null;
    },
    follow(state) {
      if (giveBack === null || !isResting(state)) return;
      const give = giveBack;
      giveBack = null;
      give();
    },
  };
}
