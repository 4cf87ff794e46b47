import type { RawData, WebSocket } from 'ws';
import {
  largestFrameSamples,
  largestImportCharacters,
  type PageHandler,
  type TellPage,
} from '../../../shared/ipc.ts';
import type { Clock, Log } from '../../../shared/ports.ts';
import { createPageGate, type PageGate } from '../page-gate.ts';

/** Sequence number before the samples of a microphone frame. */
const frameHeaderBytes = 4;
/** What the page tells is never larger than the largest frame. */
const largestTellBytes = frameHeaderBytes + largestFrameSamples * Int16Array.BYTES_PER_ELEMENT;
/** A question may hold a diary, with its quotes escaped; `ws` closes the connection over anything larger. */
export const largestMessageBytes = 2 * largestImportCharacters;
/** WebSocket's "message too big" (RFC 6455, 7.4.1). */
const tooBigCode = 1009;
/** Views are a few kB: a page that has left this much unread has hung. It is let go, and joins anew if it wakes. */
const largestBacklogBytes = 1_048_576;
/** The page that is told so does not come back by itself: a newer one has taken over. */
export const takenOverCode = 4001;

/** The one page that is connected, if any. A newer page takes over. */
export interface PageLink {
  readonly tellPage: TellPage;
  /** Takes a page that may come in as the one page. */
  connect(socket: WebSocket, handler: PageHandler): void;
  isConnected(): boolean;
  /** Calls back whenever a page comes or goes; returns its undo. */
  onChange(listener: () => void): () => void;
}

export function createPageLink(clock: Clock, log: Log): PageLink {
  const listeners = new Set<() => void>();
  let current: WebSocket | null = null;
  const changeTo = (socket: WebSocket | null): void => {
    current = socket;
    for (const listener of listeners) listener();
  };
  return {
    tellPage(channel, payload) {
      if (current === null) return;
      if (current.bufferedAmount > largestBacklogBytes) current.terminate();
      else current.send(JSON.stringify({ channel, payload }));
    },
    connect(socket, handler) {
      const older = current;
      changeTo(socket);
      log.note('page connected');
      if (older !== null) {
        older.close(takenOverCode, 'Another page took over.');
        handler.left();
      }
      const gate = createPageGate(handler, clock, log);
      socket.on('message', (data, isBinary) => {
        if (socket === current) take(data, isBinary ? 'frame' : 'text', gate, socket);
      });
      socket.on('error', (error) => log.note('page connection failed', { error: error.message }));
      socket.on('close', () => {
        if (socket !== current) return;
        changeTo(null);
        log.note('page left');
        handler.left();
      });
    },
    isConnected: () => current !== null,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function take(data: RawData, kind: 'frame' | 'text', gate: PageGate, socket: WebSocket): void {
  const bytes = Buffer.isBuffer(data)
    ? data
    : Buffer.concat(Array.isArray(data) ? data : [Buffer.from(data)]);
  const message = kind === 'text' ? parseMessage(bytes.toString('utf8')) : null;
  if (bytes.length > largestTellBytes && message?.ask === undefined) socket.close(tooBigCode);
  else if (message === null) takeFrame(bytes, gate);
  else takeMessage(message, gate, socket);
}

function takeFrame(bytes: Buffer, gate: PageGate): void {
  const sampleBytes = bytes.length - frameHeaderBytes;
  if (sampleBytes < 0 || sampleBytes % Int16Array.BYTES_PER_ELEMENT !== 0) {
    gate.refuse();
    return;
  }
  // Copied, so that the samples are aligned and not part of a buffer that `ws` shares.
  const copy = new Uint8Array(bytes.subarray(frameHeaderBytes));
  gate.tell('microphone:frame', { sequence: bytes.readUInt32LE(0), samples: new Int16Array(copy.buffer) });
}

/** What a text message may hold; what is in it is not believed yet. */
interface TextMessage {
  readonly channel?: unknown;
  readonly payload?: unknown;
  readonly ask?: unknown;
  readonly question?: unknown;
}

function takeMessage(
  { channel, payload, ask, question }: TextMessage,
  gate: PageGate,
  socket: WebSocket,
): void {
  if (typeof channel !== 'string') gate.refuse();
  else if (ask === undefined) gate.tell(channel, payload);
  else if (!Number.isSafeInteger(ask)) gate.refuse();
  else {
    gate.ask(channel, question).then(
      (answer) => socket.send(JSON.stringify({ answer: ask, payload: answer })),
      () => socket.send(JSON.stringify({ answer: ask, failed: true })),
    );
  }
}

function parseMessage(text: string): TextMessage {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
