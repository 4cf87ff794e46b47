import type { Press } from '../../shared/dialogue/press.ts';
import type { Clock } from '../../shared/ports.ts';

/** How long each choice is marked: time to see it and to press. [PJ] */
export const markedMs = 2_000;

/** For those who have one switch: a mark that goes over the choices, one after another, and begins again. */
export interface SwitchScanning {
  /** The marked one of these choices; a new set of choices begins with its first. None for an empty set. */
  among(presses: readonly Press[]): Press | null;
  stop(): void;
}

/** `changed` is called when the mark has moved on. */
export function createSwitchScanning(clock: Clock, changed: () => void): SwitchScanning {
  let choices: readonly Press[] = [];
  let index = 0;
  let cancel: () => void = () => {};

  const waitForNext = (): void => {
    cancel = clock.after(markedMs, () => {
      index = (index + 1) % choices.length;
      waitForNext();
      changed();
    });
  };
  return {
    among(presses) {
      if (presses.join() !== choices.join()) {
        choices = presses;
        index = 0;
        cancel();
        if (choices.length > 0) waitForNext();
      }
      return choices[index] ?? null;
    },
    stop: () => cancel(),
  };
}
