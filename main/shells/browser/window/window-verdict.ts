import type { Clock } from '../../../../shared/ports/machine.ts';
import type { PageLink } from '../server/page-link.ts';
import type { MovableWindow, WindowEnd } from './window.ts';

/** A page may be away this long (a reload) once its window's process has ended. */
export const pageAwayMs = 3_000;
/** A running browser that was handed the address gets this long to open it. */
export const handOverMs = 15_000;
/** A page that went without a goodbye has died; its window still stands. */
export const deadPageMs = 1_000;
/** A page that said goodbye reloads, or its window is closing: both are over by then. [PJ] */
export const goodbyeMs = 10_000;

/** What has become of a window. */
export type WindowVerdict =
  /** The person closed it. */
  | { readonly kind: 'closed' }
  /** Its page is gone, and its process is still there. */
  | { readonly kind: 'page gone' }
  /** It had a page, and has ended by itself. */
  | ({ readonly kind: 'died' } & WindowEnd)
  /** It never had a page, and has ended. */
  | ({ readonly kind: 'failed' } & WindowEnd);

interface WatchedWindow {
  readonly window: Pick<MovableWindow, 'ended' | 'pipe'>;
  readonly link: Pick<PageLink, 'isConnected' | 'onChange' | 'parting'>;
  readonly clock: Clock;
  /** Whether this window has had its page before. */
  readonly hadPage: boolean;
}

/** A watch over one window. */
interface WindowWatch {
  /** Settles when something has become of the window; never once the watch is undone. */
  readonly trouble: Promise<WindowVerdict>;
  /** Ends the watch: nothing waits for the window any more, however late it ends. */
  readonly undo: () => void;
}

/** Watches one window until something becomes of it, or the watch is undone. */
export function watchWindow(watched: WatchedWindow): WindowWatch {
  const { window, link, clock } = watched;
  let isUndone = false;
  let seen = watched.hadPage || link.isConnected();
  const undoSeen = link.onChange(() => {
    seen ||= link.isConnected();
  });
  let away = untilPageAway(link, clock, () => {
    if (!seen) return null;
    return link.parting() === 'goodbye' ? goodbyeMs : deadPageMs;
  });
  const undo = (): void => {
    isUndone = true;
    undoSeen();
    away.undo();
  };
  const pageGone = away.settled.then(() => ({ kind: 'page gone' }) as const);
  const ended = window.ended.then((end) => {
    away.undo();
    return verdictOf(end, seen, watched, {
      seen: () => seen,
      pageAway(awayMs) {
        if (isUndone) return never;
        away = untilPageAway(link, clock, awayMs);
        return away.settled;
      },
    });
  });
  return { trouble: Promise.race([pageGone, ended]).finally(undo), undo };
}

const never = new Promise<void>(() => {});

/**
 * A browser that is already running with our profile takes the address over and lets the process that we started end
 * with 0: then the page alone tells whether there is still a window, and its goodbye how that ended.
 */
async function verdictOf(
  end: WindowEnd,
  hadPageInProcess: boolean,
  { window, link }: WatchedWindow,
  { seen, pageAway }: { seen: () => boolean; pageAway: (awayMs: () => number) => Promise<void> },
): Promise<WindowVerdict> {
  const isSound = end.exitCode === 0;
  // Without its pipe nobody lets that page in.
  if (!seen() && (!isSound || window.pipe.isGone())) return { kind: 'failed', ...end };
  await pageAway(() => {
    if (!seen()) return handOverMs;
    return isSound ? pageAwayMs : deadPageMs;
  });
  if (!seen()) return { kind: 'failed', ...end };
  const isClosed = link.parting() === 'goodbye' || (hadPageInProcess && isSound);
  return isClosed ? { kind: 'closed' } : { kind: 'died', ...end };
}

/** Settles when no page has been connected for so long; null waits for a page first. */
function untilPageAway(
  link: Pick<PageLink, 'isConnected' | 'onChange'>,
  clock: Clock,
  awayMs: () => number | null,
): { readonly settled: Promise<void>; readonly undo: () => void } {
  let undoTimer = (): void => {};
  let undoChange = (): void => {};
  const undo = (): void => {
    undoChange();
    undoTimer();
  };
  const settled = new Promise<void>((resolve) => {
    const check = (): void => {
      undoTimer();
      const ms = link.isConnected() ? null : awayMs();
      if (ms === null) return;
      undoTimer = clock.after(ms, () => {
        undo();
        resolve();
      });
    };
    undoChange = link.onChange(check);
    check();
  });
  return { settled, undo };
}
