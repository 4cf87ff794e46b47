import type { Bridge } from '../../shared/ipc/bridge.ts';
import type { MainTell, MainTells } from '../../shared/ipc/main-tells.ts';

/** Who listens on the channels of main, each until its undo. */
interface Listeners extends Pick<Bridge, 'on'> {
  deliver<Channel extends keyof MainTells>(tell: MainTell<Channel>): void;
}

export function createListeners(): Listeners {
  const listeners: { readonly [Channel in keyof MainTells]: Set<(payload: MainTells[Channel]) => void> } = {
    'screen:view': new Set(),
    'page:words': new Set(),
    'microphone:wish': new Set(),
    'settings:options': new Set(),
    'models:fetching': new Set(),
    'settings:current': new Set(),
    'microphone:heard': new Set(),
    'session:turn': new Set(),
    'sound:tone': new Set(),
    'voice:expect': new Set(),
    'voice:play': new Set(),
    'voice:hush': new Set(),
    'main:alive': new Set(),
  };
  return {
    on(channel, listener) {
      const known = listeners[channel];
      known.add(listener);
      return () => known.delete(listener);
    },
    deliver({ channel, payload }) {
      for (const listener of listeners[channel]) listener(payload);
    },
  };
}
