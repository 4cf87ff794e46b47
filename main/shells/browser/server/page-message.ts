import type { RawData, WebSocket } from 'ws';
import type { PageTells } from '../../../../shared/ipc/page-tells.ts';
import type { Read } from '../../../../shared/ipc/reading.ts';
import {
  decodePageMessage,
  encodeAnswer,
  encodeNoAnswer,
  largestTellBytes,
  type PageMessage,
} from '../../../../shared/ipc/wire.ts';
import type { PageGate } from '../../page-gate.ts';

/** WebSocket's "message too big" (RFC 6455, 7.4.1). */
const tooBigCode = 1009;

/**
 * Reads what a page sent and brings it to the gate; what is asked is answered, or refused.
 * @returns the page's sign of life, where it was one
 */
export function takeMessage(
  data: RawData,
  kind: 'frame' | 'text',
  gate: PageGate,
  socket: WebSocket,
): PageTells['page:alive'] | null {
  const bytes = bytesOf(data);
  const read = decodePageMessage(kind === 'text' ? bytes.toString('utf8') : bytes);
  const number = read.ok ? (read.message.kind === 'ask' ? read.message.number : undefined) : read.number;
  if (bytes.length > largestTellBytes && number === undefined) socket.close(tooBigCode);
  else if (!read.ok) {
    gate.refuse(read.refusal);
    if (number !== undefined) socket.send(encodeNoAnswer(number));
  } else if (read.message.kind === 'tell') gate.tell(read.message.tell);
  else answer(read.message, gate, socket);
  return signIn(read);
}

function signIn(read: Read<PageMessage>): PageTells['page:alive'] | null {
  if (!read.ok || read.message.kind !== 'tell') return null;
  const { tell } = read.message;
  return tell.channel === 'page:alive' ? tell.payload : null;
}

function answer(
  { number, ask }: Extract<PageMessage, { kind: 'ask' }>,
  gate: PageGate,
  socket: WebSocket,
): void {
  gate.ask(ask).then(
    (payload) => socket.send(encodeAnswer(number, payload)),
    () => socket.send(encodeNoAnswer(number)),
  );
}

function bytesOf(data: RawData): Buffer {
  if (Buffer.isBuffer(data)) return data;
  return Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data);
}
