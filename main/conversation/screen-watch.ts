import type { Clock } from '../../shared/ports.ts';

/** Knows whether the screen shows what it was last given. */
export interface ScreenWatch {
  /** A page has asked for the view with this id. */
  joined(viewId: number): void;
  left(): void;
  /** The view with this id is the newest. */
  told(viewId: number): void;
  painted(viewId: number): void;
  state(): ScreenState;
}

/** `behind`: there is a page, and it does not show the newest view. */
export type ScreenState = 'shown' | 'behind' | 'no window';

/** A page of a busy machine paints within this. [PJ] */
export const paintWithinMs = 3_000;

export function createScreenWatch(clock: Pick<Clock, 'nowMs'>): ScreenWatch {
  let hasPage = false;
  let newestId = 0;
  let newestAtMs = 0;
  let paintedId = 0;
  const told = (viewId: number): void => {
    if (viewId === newestId) return;
    newestId = viewId;
    newestAtMs = clock.nowMs();
  };
  return {
    told,
    joined(viewId) {
      hasPage = true;
      newestId = viewId;
      newestAtMs = clock.nowMs();
      paintedId = 0;
    },
    left() {
      hasPage = false;
    },
    painted(viewId) {
      paintedId = viewId;
    },
    state() {
      if (!hasPage) return 'no window';
      const isPainting = clock.nowMs() - newestAtMs < paintWithinMs;
      return paintedId === newestId || isPainting ? 'shown' : 'behind';
    },
  };
}
