import type { Press } from '../../../shared/dialogue/press.ts';
import type { View } from '../../../shared/dialogue/view.ts';
import type { Clock } from '../../../shared/ports/machine.ts';
import type { SwitchSpeed } from '../../../shared/settings/settings.ts';

/** How long each choice is marked: time to see it and to press. Three choices take six seconds, unless it is wished. [PJ] */
const slowMs = 4_000;
const usualMs = 2_000;
const fastMs = 1_000;
/** How long each choice stays marked, for each speed that can be set. */
export const markedMs: Readonly<Record<SwitchSpeed, number>> = {
  slow: slowMs,
  usual: usualMs,
  fast: fastMs,
};

/** For those who have one switch: a mark that goes over the choices, one after another, and begins again. */
interface SwitchScanning {
  /** The marked one of these choices; a new set of choices begins with its first. None for an empty set. */
  among(presses: readonly Press[]): Press | null;
  stop(): void;
}

/** `speed` is asked for each step; `changed` is called when the mark has moved on. */
export function createSwitchScanning(
  clock: Clock,
  speed: () => SwitchSpeed,
  changed: () => void,
): SwitchScanning {
  let choices: readonly Press[] = [];
  let index = 0;
  let cancel: () => void = () => {};

  const waitForNext = (): void => {
    cancel = clock.after(markedMs[speed()], () => {
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

/**
 * What the mark goes over, in its order: three choices first, "Stop" among them, but last where help is needed. While
 * Charley waits the cramp comes first and stays longest: whoever presses then without looking most likely has one. [PJ]
 */
export function scanned({
  scene,
  choices,
  moreChoices,
}: Pick<View, 'scene' | 'choices' | 'moreChoices'>): readonly Press[] {
  const all = [...choices, ...moreChoices].map(({ press }) => press);
  if (scene === 'idle') return ['start', 'start', ...all];
  const others = all.filter((press) => press !== 'stop');
  if (others.length === all.length) return all;
  if (scene === 'emergency' || scene === 'advice') return [...others, 'stop'];
  const at = Math.min(all.indexOf('stop'), 2);
  return [...others.slice(0, at), 'stop', ...others.slice(at)];
}
