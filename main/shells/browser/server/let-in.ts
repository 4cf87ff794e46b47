import type { WebSocket } from 'ws';
import type { PageHandler } from '../../../../shared/ipc/bridge.ts';
import type { Clock } from '../../../../shared/ports/machine.ts';
import type { PageLink } from './page-link.ts';

/** A page that reloads knocks before its old connection has gone, if at all, by less than this. [PJ] */
export const ownGoneWithinMs = 1_000;

interface Knock {
  readonly link: PageLink;
  readonly handler: PageHandler;
  readonly clock: Clock;
  /** Of the cookie that was shown. */
  readonly admission: number;
  /** Opens the connection; not called before the page may speak. */
  readonly open: (opened: (page: WebSocket) => void) => void;
}

/**
 * The cookie belongs to the page that it was first used by, for as long as that one is connected: a second page that
 * shows the same cookie is told that Charley is open in another window, and waits. So a copied cookie drives nobody out unseen,
 * while a page that reloads or reconnects finds its place free. Whoever comes with a new key takes over.
 */
export async function letIn({ link, handler, clock, admission, open }: Knock): Promise<void> {
  await untilFree(link, admission, clock);
  const isTaken = link.admission() === admission;
  open((page) => {
    if (isTaken) link.park(page, handler, admission);
    else link.connect(page, handler, admission);
  });
}

/** Settles when no page is connected under this admission, or when that takes too long. */
function untilFree(link: PageLink, admission: number, clock: Clock): Promise<void> {
  if (link.admission() !== admission) return Promise.resolve();
  return new Promise((resolve) => {
    const finish = (): void => {
      undoChange();
      undoTimer();
      resolve();
    };
    const undoTimer = clock.after(ownGoneWithinMs, finish);
    const undoChange = link.onChange(() => {
      if (link.admission() !== admission) finish();
    });
  });
}
