import type { PageTells } from '../../../shared/ipc/page-tells.ts';
import type { Clock } from '../../../shared/ports/machine.ts';

/** Knows whether the screen shows what it was last given. */
export interface ScreenWatch {
  /** A page has asked for the view with this id. */
  joined(viewId: number): void;
  left(): void;
  /** The view with this id is the newest. */
  told(viewId: number): void;
  painted(viewId: number): void;
  /** What the page's newest sign says. */
  seen(page: PageTells['page:alive']['page']): void;
  state(): ScreenState;
}

/** `behind`: there is a page, and it does not show the newest view. `undrawn`: its browser draws nothing of it. */
export type ScreenState = 'shown' | 'behind' | 'undrawn' | 'no window';

/** A page of a busy machine paints within this. [PJ] */
export const paintWithinMs = 3_000;

export function createScreenWatch(clock: Pick<Clock, 'nowMs'>): ScreenWatch {
  let hasPage = false;
  let newestId = 0;
  let newestAtMs = 0;
  let paintedId = 0;
  let isUndrawn = false;
  const told = (viewId: number): void => {
    if (viewId === newestId) return;
    newestId = viewId;
    newestAtMs = clock.nowMs();
  };
  return {
    told,
    joined(viewId) {
      hasPage = true;
      isUndrawn = false;
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
    seen(page) {
      isUndrawn = page === 'undrawn';
    },
    state() {
      if (!hasPage) return 'no window';
      if (isUndrawn) return 'undrawn';
      const isPainting = clock.nowMs() - newestAtMs < paintWithinMs;
      return paintedId === newestId || isPainting ? 'shown' : 'behind';
    },
  };
}
