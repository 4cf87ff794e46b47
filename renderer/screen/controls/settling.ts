import type { View } from '../../../shared/dialogue/view.ts';

/** A press that follows the start sooner than this is the second half of a double tap, and ends no relief. [PJ] */
const afterStartMs = 1_500;
/** What has stood in its place for less than this is not what a finger was on its way to. [PJ] */
const afterAppearingMs = 600;

const placedAtMs = new WeakMap<Element, number>();

/** To be told of a button that comes under a finger where another was. */
export function notePlaced(button: Element): void {
  placedAtMs.set(button, performance.now());
}

/** Whether a button has stood in its place long enough to be meant. */
export function isInPlace(button: Element): boolean {
  return performance.now() - (placedAtMs.get(button) ?? Number.NEGATIVE_INFINITY) >= afterAppearingMs;
}

/** Knows how long ago the waiting screen gave way to relief, or relief to the waiting screen. */
interface Settling {
  /** To be told of each view before it is shown; null where there is none. */
  follow(view: View | null): void;
  /** Whether a press now can be meant for this screen. */
  isSettled(): boolean;
}

export function createSettling(): Settling {
  let before: View | null = null;
  let settledAtMs = Number.NEGATIVE_INFINITY;
  return {
    follow(view) {
      const wasIdle = before?.scene === 'idle';
      const isIdle = view?.scene === 'idle';
      if (before !== null && view !== null && wasIdle !== isIdle)
        settledAtMs = performance.now() + (isIdle ? afterAppearingMs : afterStartMs);
      before = view;
    },
    isSettled: () => performance.now() >= settledAtMs,
  };
}
