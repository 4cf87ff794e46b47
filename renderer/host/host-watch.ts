import type { HostConnection } from './host-connection.ts';
import type { Sight } from './sight.ts';

/**
 * Knows whether main answers. A hung main keeps its connection open and says nothing: the page asks for a sign once a
 * second, and takes main for silent at the fifth asking since the last sign, so after four to five seconds. Askings
 * are counted, not time: after a sleep of the machine, or with a hidden page's slow timers, nothing is missing.
 */
export interface HostWatch {
  isSilent(): boolean;
  /** Main was asked something that it must answer. */
  expect(): void;
  /** It did. */
  answered(): void;
  /** Calls back at each asking while main is silent, and when it answers again; returns its undo. */
  onChange(listener: (host: 'silent' | 'answering') => void): () => void;
}

const askEveryMs = 1_000;
const silentAtAsking = 5;

/** Watches main for as long as the page lives; each asking also tells main whether the page can be seen. */
export function watchHost(
  { bridge, onReach }: Pick<HostConnection, 'bridge' | 'onReach'>,
  page: Document,
  sight: () => Sight,
): HostWatch {
  const listeners = new Set<(host: 'silent' | 'answering') => void>();
  /** Since the last sign; null before the first one, while no answer is expected. */
  let askings: number | null = null;
  let hasGivenSign = false;
  let isSilent = false;

  const tell = (host: 'silent' | 'answering'): void => {
    for (const listener of listeners) listener(host);
  };
  const ask = (): void => bridge.tell('page:alive', { page: sight() });
  const answered = (): void => {
    askings = hasGivenSign ? 0 : null;
    if (isSilent) {
      isSilent = false;
      tell('answering');
    }
  };
  setInterval(() => {
    if (askings !== null) askings += 1;
    ask();
    isSilent = askings !== null && askings >= silentAtAsking;
    if (isSilent) tell('silent');
  }, askEveryMs);
  page.addEventListener('visibilitychange', ask);
  bridge.on('main:alive', () => {
    hasGivenSign = true;
    answered();
  });
  onReach((reach) => {
    if (reach === 'reached') return;
    askings = null;
    isSilent = false;
  });
  return {
    isSilent: () => isSilent,
    expect() {
      askings ??= 0;
    },
    answered,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
