import type { Bridge } from '../../shared/ipc/bridge.ts';
import {
  decodeMainMessage,
  encodePageAsk,
  encodePageTell,
  goodbyeCode,
  takenOverCode,
} from '../../shared/ipc/wire.ts';
import type { HostConnection, Reach } from './host-connection.ts';
import { createListeners } from './listeners.ts';
import { createOpenQuestions } from './open-questions.ts';

/** By then another window has the session, or none has knocked. [PJ] */
const asideMs = 2_500;
const firstRetryMs = 250;
const slowestRetryMs = 4_000;
/** 8 s of audio at 32 kB/s: what waits longer than that is of no use to anybody. */
const mostBufferedBytes = 256_000;

/** The bridge over the browser shell's WebSocket. Reconnects by itself; where another window has the session, main says so. */
export function openSocketConnection(address: URL): HostConnection {
  const listeners = createListeners();
  const reachListeners = new Set<(reach: Reach) => void>();
  const questions = createOpenQuestions();
  let retryMs = firstRetryMs;
  let connecting: ReturnType<typeof setTimeout> | undefined;
  /** Null from when the page left by itself until it comes back. */
  let socket: WebSocket | null = connect();

  window.addEventListener('pagehide', () => socket?.close(goodbyeCode));

  function connect(): WebSocket {
    const next = new WebSocket(address);
    next.onopen = () => {
      if (next !== socket) return;
      retryMs = firstRetryMs;
      report('reached');
    };
    next.onmessage = ({ data }) => {
      if (next === socket) take(data);
    };
    next.onclose = ({ code }) => {
      if (next === socket) lose(code);
    };
    return next;
  }

  /** One connection is waited for at a time: main would take a second one for another window. */
  function connectAfter(waitMs: number): void {
    clearTimeout(connecting);
    connecting = setTimeout(() => {
      socket = connect();
    }, waitMs);
  }

  /** What is not in the contract is let pass: the next view comes soon, and a page has no log. */
  function take(data: unknown): void {
    const read = decodeMainMessage(data);
    if (!read.ok) return;
    const { message } = read;
    if (message.kind === 'tell') listeners.deliver(message.tell);
    else questions.settle(message);
  }

  /** Leaves by itself, and comes back. */
  function reopen(afterMs: number): void {
    const left = socket;
    socket = null;
    left?.close(goodbyeCode);
    questions.failAll();
    connectAfter(afterMs);
  }

  function lose(code: number): void {
    questions.failAll();
    if (code === takenOverCode) {
      report('elsewhere');
      return;
    }
    report('unreachable');
    connectAfter(retryMs);
    retryMs = Math.min(retryMs * 2, slowestRetryMs);
  }

  function report(reach: Reach): void {
    for (const listener of reachListeners) listener(reach);
  }

  const bridge: Bridge = {
    ask(channel, question) {
      const open = socket;
      if (open?.readyState !== WebSocket.OPEN) return Promise.reject(new Error('There is no connection.'));
      return questions.ask(channel, (number) => open.send(encodePageAsk(number, channel, question)));
    },
    tell(channel, payload) {
      if (socket?.readyState !== WebSocket.OPEN) return;
      if (channel === 'microphone:frame' && socket.bufferedAmount > mostBufferedBytes) return;
      socket.send(encodePageTell(channel, payload));
    },
    on: listeners.on,
  };
  bridge.on('session:turn', ({ kind }) => report(kind === 'yours' ? 'reached' : 'elsewhere'));
  return {
    bridge,
    stepAside() {
      report('elsewhere');
      reopen(asideMs);
    },
    knock: () => reopen(0),
    onReach(listener) {
      reachListeners.add(listener);
      return () => reachListeners.delete(listener);
    },
  };
}
