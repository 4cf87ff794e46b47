import type { Bridge } from '../../shared/ipc/bridge.ts';

/** Whether main is at the other end: `elsewhere` while another window has the session. */
export type Reach = 'reached' | 'unreachable' | 'elsewhere';

/** The bridge, and news of whether it leads anywhere. What is told while it does not is lost. */
export interface HostConnection {
  readonly bridge: Bridge;
  /** Calls back with every change from now on, the first connection included; returns its undo. */
  onReach(listener: (reach: Reach) => void): () => void;
  /** Gives the session to whoever knocks now, and comes back to wait for it; nothing where there is one window. */
  stepAside(): void;
  /** Asks for the session anew, now; nothing where there is one window. */
  knock(): void;
}
