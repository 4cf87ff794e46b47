import type { Bridge } from '../../shared/ipc/bridge.ts';
import type { HostConnection } from './host-connection.ts';
import { openSocketConnection } from './socket.ts';

declare global {
  interface Window {
    /** Given by Electron's preload; missing in the browser shell. */
    readonly charley?: Bridge;
  }
}

/** Opens the page's one door: the preload's bridge where there is one, else the browser shell's socket. */
export function openHostConnection(page: Window): HostConnection {
  if (page.charley !== undefined) return standingConnection(page.charley);
  const address = new URL('/bridge', page.location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  return openSocketConnection(address);
}

function standingConnection(bridge: Bridge): HostConnection {
  return {
    bridge,
    onReach(listener) {
      listener('reached');
      return () => {};
    },
    // There is one window.
    stepAside() {},
    knock() {},
  };
}
