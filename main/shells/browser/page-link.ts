import type { WebSocket } from 'ws';
import type { PageHandler, TellPage } from '../../../shared/ipc.ts';
import { largestImportCharacters } from '../../../shared/ipc-schemas.ts';
import type { Clock, Log } from '../../../shared/ports.ts';
import { encodeMainTell, goodbyeCode, takenOverCode } from '../../../shared/wire.ts';
import { createPageGate } from '../page-gate.ts';
import { watchForHang } from './hang-watch.ts';
import { takeMessage } from './page-message.ts';

/** A question may hold a diary, with its quotes escaped; `ws` closes the connection over anything larger. */
export const largestMessageBytes = 2 * largestImportCharacters;
/** Views are a few kB: a page that has left this much unread has hung. It is let go, and joins anew if it wakes. */
const largestBacklogBytes = 1_048_576;

/** The one page that is connected, if any. A newer page takes over; the server lets only one that may so far. */
export interface PageLink {
  readonly tellPage: TellPage;
  /** Takes a page that may come in as the one page. `admission`: the number of the key's use that let it in. */
  connect(socket: WebSocket, handler: PageHandler, admission: number): void;
  /** Under which admission the connected page came; null where none is connected. */
  admission(): number | null;
  isConnected(): boolean;
  /** How the last page went that was connected: it closes with a goodbye, and dies without. Null where none went. */
  parting(): Parting | null;
  /** Calls back whenever a page comes or goes; returns its undo. */
  onChange(listener: () => void): () => void;
}

export type Parting = 'goodbye' | 'without a word';

export function createPageLink(clock: Clock, log: Log): PageLink {
  const listeners = new Set<() => void>();
  let current: WebSocket | null = null;
  let currentAdmission: number | null = null;
  let parting: Parting | null = null;
  const changeTo = (socket: WebSocket | null, admission: number | null): void => {
    current = socket;
    currentAdmission = admission;
    for (const listener of listeners) listener();
  };
  return {
    tellPage(channel, payload) {
      if (current === null) return;
      if (current.bufferedAmount > largestBacklogBytes) current.terminate();
      else current.send(encodeMainTell(channel, payload));
    },
    connect(socket, handler, admission) {
      const older = current;
      changeTo(socket, admission);
      log.note('page connected');
      if (older !== null) {
        older.close(takenOverCode, 'Another page took over.');
        handler.left();
      }
      const gate = createPageGate(handler, clock, log);
      const watch = watchForHang(clock, () => {
        log.note('page hangs');
        socket.terminate();
      });
      socket.on('message', (data, isBinary) => {
        if (socket !== current) return;
        watch.heard(takeMessage(data, isBinary ? 'frame' : 'text', gate, socket));
      });
      socket.on('error', (error) => log.note('page connection failed', { error: error.message }));
      socket.on('close', (code) => {
        watch.stop();
        if (socket !== current) return;
        parting = code === goodbyeCode ? 'goodbye' : 'without a word';
        changeTo(null, null);
        log.note('page left', { parting });
        handler.left();
      });
    },
    admission: () => currentAdmission,
    parting: () => parting,
    isConnected: () => current !== null,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
