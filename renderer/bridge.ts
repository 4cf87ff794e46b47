import type { Bridge } from '../shared/ipc.ts';
import type { Line } from './line.ts';
import { openSocketLine } from './socket.ts';

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
