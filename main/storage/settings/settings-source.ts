import { isDeepStrictEqual } from 'node:util';
import type { Clock, Log } from '../../../shared/ports/machine.ts';
import type { SettingsStore } from '../../../shared/ports/storing.ts';
import type { Failure } from '../../../shared/result.ts';
import { defaultSettings, type Settings } from '../../../shared/settings/settings.ts';
import { createSerialQueue } from '../../lib/serial-queue.ts';
import { every } from '../../lib/time/every.ts';

/** The person's settings as they are now, for whatever goes by them; whoever changes them, here or in another process. */
export interface SettingsSource {
  /** As last read; the defaults until the first reading. */
  current(): Settings;
  /** Tells of the first reading and of each change, of what is wrong with the files too; `before` is null for the first. Returns its undo. */
  onChange(listener: SettingsListener): () => void;
  /** Reads them, and follows their file from now on. */
  start(): Promise<void>;
  /** Reads them now; settles once every listener has been told. */
  refresh(): Promise<void>;
  stop(): void;
}

type SettingsListener = (now: Settings, before: Settings | null) => void;

interface SettingsSourceDeps {
  readonly clock: Clock;
  readonly log: Log;
  readonly store: Pick<SettingsStore, 'read'>;
  /** Watches the file as `watchFile` does. */
  readonly watch: (changed: () => void, lost: () => void) => (() => void) | null;
}

/** An editor may write a file in pieces: half of one must not be read. [PJ] */
export const settleMs = 150;
/** For a disk that tells of no change (one in a network). [PJ] */
export const pollMs = 60_000;
/** For a folder that is not there yet, or was removed: it comes with the next setting. [PJ] */
export const searchMs = 1_000;

export function createSettingsSource({ clock, log, store, watch }: SettingsSourceDeps): SettingsSource {
  const listeners = new Set<SettingsListener>();
  const inTurn = createSerialQueue();
  let read: Settings | null = null;
  let troublesRead: readonly Failure[] = [];
  let isStopped = false;
  let cancelSettling: () => void = () => {};
  let stopPolling: () => void = () => {};
  let cancelSearch: () => void = () => {};
  let stopWatching: (() => void) | null = null;

  const readOnce = async (): Promise<void> => {
    const { settings, troubles } = await store.read();
    const before = read;
    const isSame = isDeepStrictEqual(settings, before) && isDeepStrictEqual(troubles, troublesRead);
    if (isStopped || isSame) return;
    read = settings;
    troublesRead = troubles;
    for (const listener of listeners) listener(settings, before);
  };
  const refresh = (): Promise<void> => inTurn(readOnce);
  /** A fault in one reading must not end the following. */
  const refreshUnasked = (): Promise<void> => refresh().catch(() => log.note('settings', { code: 'fault' }));

  const settle = (): void => {
    cancelSettling();
    cancelSettling = clock.after(settleMs, () => void refreshUnasked());
  };
  const search = (): void => {
    cancelSearch();
    cancelSearch = clock.after(searchMs, () => {
      follow();
      if (stopWatching !== null) settle();
    });
  };
  function follow(): void {
    stopWatching ??= watch(settle, () => {
      stopWatching = null;
      settle();
      search();
    });
    if (stopWatching === null) search();
  }
  return {
    refresh,
    current: () => read ?? defaultSettings,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async start() {
      follow();
      stopPolling = every(clock, pollMs, () => void refreshUnasked());
      await refreshUnasked();
    },
    stop() {
      isStopped = true;
      cancelSettling();
      cancelSearch();
      stopPolling();
      stopWatching?.();
    },
  };
}
