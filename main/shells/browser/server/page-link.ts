import type { WebSocket } from 'ws';
import type { PageHandler, TellPage } from '../../../../shared/ipc/bridge.ts';
import { largestImportCharacters } from '../../../../shared/ipc/schemas/page-asks.ts';
import { encodeMainTell, goodbyeCode, takenOverCode } from '../../../../shared/ipc/wire.ts';
import type { Clock, Log } from '../../../../shared/ports/machine.ts';
import { watchForHang } from '../../hang-watch.ts';
import { createPageGate, type PageGate } from '../../page-gate.ts';
import { takeMessage } from './page-message.ts';

/** A question may hold a diary, with its quotes escaped; `ws` closes the connection over anything larger. */
export const largestMessageBytes = 2 * largestImportCharacters;
/** Views are a few kB: a page that has left this much unread has hung. It is let go, and joins anew if it wakes. */
const largestBacklogBytes = 1_048_576;

/** Windows that are open beside the one that has the session; one more, and the oldest is closed. [PJ] */
const mostParked = 4;
/** A page that reloads is back sooner: until then nobody else gets its place. [PJ] */
export const turnAfterMs = 1_000;

/** The one page that has the session, if any, and those that wait beside it: each gets it back once it is free. */
export interface PageLink {
  readonly tellPage: TellPage;
  /** Takes a page that may come in as the one page; the one before waits. `admission`: the number of the key's use that let it in. */
  connect(socket: WebSocket, handler: PageHandler, admission: number): void;
  /** Lets a page wait its turn while another one has the session. */
  park(socket: WebSocket, handler: PageHandler, admission: number): void;
  /** Under which admission the connected page came; null where none is connected. */
  admission(): number | null;
  isConnected(): boolean;
  /** How the last page went that was connected: it closes with a goodbye, dies without, or hung and was let go. Null where none went. */
  parting(): Parting | null;
  /** Calls back whenever a page comes or goes; returns its undo. */
  onChange(listener: () => void): () => void;
}

/** How a page went: it said so, its connection broke, or it read nothing any more. */
export type Parting = 'goodbye' | 'without a word' | 'hung';

interface OpenPage {
  readonly socket: WebSocket;
  readonly handler: PageHandler;
  readonly admission: number;
}

export function createPageLink(clock: Clock, log: Log): PageLink {
  const listeners = new Set<() => void>();
  let current: OpenPage | null = null;
  /** Whose turn is next is last. */
  let parked: readonly OpenPage[] = [];
  let parting: Parting | null = null;

  function changeTo(page: OpenPage | null): void {
    current = page;
    for (const listener of listeners) listener();
  }
  function giveSession(page: OpenPage): void {
    const older = current;
    parked = parked.filter((other) => other !== page);
    changeTo(page);
    log.note('page connected');
    if (older === null) return;
    wait(older);
    older.handler.left();
  }
  function wait(page: OpenPage): void {
    parked = [...parked, page];
    page.socket.send(encodeMainTell('session:turn', { kind: 'elsewhere' }));
    if (parked.length > mostParked) parked[0]?.socket.close(takenOverCode);
  }
  function giveTurn(): void {
    const next = parked.at(-1);
    if (current !== null || next === undefined) return;
    giveSession(next);
    next.socket.send(encodeMainTell('session:turn', { kind: 'yours' }));
  }
  function follow(page: OpenPage): void {
    const { socket, handler } = page;
    const gate = createPageGate(handler, clock, log);
    let isHung = false;
    const watch = watchForHang(clock, () => {
      log.note('page hangs');
      isHung = true;
      socket.terminate();
    });
    socket.on('message', (data, isBinary) => {
      const open = page === current ? gate : closedGate;
      watch.heard(takeMessage(data, isBinary ? 'frame' : 'text', open, socket));
    });
    socket.on('error', (error) => log.note('page connection failed', { error: error.message }));
    socket.on('close', (code) => {
      watch.stop();
      parked = parked.filter((other) => other !== page);
      if (page !== current) return;
      if (isHung) parting = 'hung';
      else parting = code === goodbyeCode ? 'goodbye' : 'without a word';
      changeTo(null);
      log.note('page left', { parting });
      handler.left();
      if (parked.length > 0) clock.after(turnAfterMs, giveTurn);
    });
  }
  return {
    tellPage(channel, payload) {
      if (current === null) return;
      const { socket } = current;
      if (socket.bufferedAmount > largestBacklogBytes) socket.terminate();
      else socket.send(encodeMainTell(channel, payload));
    },
    connect(socket, handler, admission) {
      const page = { socket, handler, admission };
      follow(page);
      giveSession(page);
    },
    park(socket, handler, admission) {
      const page = { socket, handler, admission };
      follow(page);
      wait(page);
    },
    admission: () => current?.admission ?? null,
    parting: () => parting,
    isConnected: () => current !== null,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A page that waits is answered nothing, and what it tells counts for nothing. */
const closedGate: PageGate = {
  ask: () => Promise.reject(new Error('Another window has the session.')),
  tell() {},
  refuse() {},
};
