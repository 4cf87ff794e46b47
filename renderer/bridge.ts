import type { Bridge } from '../shared/ipc.ts';
import { openSocketLine } from './socket.ts';

/** Whether main is at the other end: `elsewhere` when another window took the session over. */
export type Reach = 'reached' | 'unreachable' | 'elsewhere';

/** The bridge, and news of whether it leads anywhere. What is told while it does not is lost. */
export interface Line {
  readonly bridge: Bridge;
  /** Calls back with every change from now on, the first connection included; returns its undo. */
  onReach(listener: (reach: Reach) => void): () => void;
}

declare global {
  interface Window {
    /** Given by Electron's preload; missing in the browser shell. */
    readonly charley?: Bridge;
  }
}

/** Opens the page's one door: the preload's bridge where there is one, else the browser shell's socket. */
export function openLine(page: Window): Line {
  if (page.charley !== undefined) return standingLine(page.charley);
  const address = new URL('/bridge', page.location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  return openSocketLine(address);
}

function standingLine(bridge: Bridge): Line {
  return {
    bridge,
    onReach(listener) {
      listener('reached');
      return () => {};
    },
  };
}
