import type { Bridge, MainTells, PageTells } from '../shared/ipc.ts';
import type { Line, Reach } from './bridge.ts';
import { decode, encodeAsk, encodeFrame, encodeTell } from './wire.ts';

/** Main closes with this code when another window took the session over. */
const takenOverCode = 4001;
const firstRetryMs = 250;
const slowestRetryMs = 4_000;
/** 8 s of audio at 32 kB/s: what waits longer than that is of no use to anybody. */
const mostBufferedBytes = 256_000;

interface Pending {
  resolve(answer: unknown): void;
  reject(reason: Error): void;
}

/** The bridge over the browser shell's WebSocket. Reconnects by itself until another window takes over. */
export function openSocketLine(address: URL): Line {
  const listeners = new Map<string, Set<(payload: never) => void>>();
  const reachListeners = new Set<(reach: Reach) => void>();
  const pending = new Map<number, Pending>();
  let questions = 0;
  let retryMs = firstRetryMs;
  let socket = connect();

  function connect(): WebSocket {
    const next = new WebSocket(address);
    next.onopen = () => {
      retryMs = firstRetryMs;
      report('reached');
    };
    next.onmessage = ({ data }) => take(String(data));
    next.onclose = ({ code }) => lose(code);
    return next;
  }

  function take(text: string): void {
    const message = decode(text);
    if (message.kind === 'tell') {
      for (const listener of listeners.get(message.channel) ?? []) listener(message.payload);
      return;
    }
    const question = pending.get(message.number);
    pending.delete(message.number);
    if (message.kind === 'answer') question?.resolve(message.payload);
    else question?.reject(new Error('There is no answer.'));
  }

  function lose(code: number): void {
    for (const question of pending.values()) question.reject(new Error('The connection closed.'));
    pending.clear();
    if (code === takenOverCode) {
      report('elsewhere');
      return;
    }
    report('unreachable');
    setTimeout(() => {
      socket = connect();
    }, retryMs);
    retryMs = Math.min(retryMs * 2, slowestRetryMs);
  }

  function report(reach: Reach): void {
    for (const listener of reachListeners) listener(reach);
  }

  const bridge: Bridge = {
    ask: (channel, question) =>
      new Promise((resolve, reject) => {
        if (socket.readyState !== WebSocket.OPEN) return reject(new Error('There is no connection.'));
        questions += 1;
        pending.set(questions, { resolve: resolve as (answer: unknown) => void, reject });
        socket.send(encodeAsk(questions, channel, question));
      }),
    tell(channel, payload) {
      if (socket.readyState !== WebSocket.OPEN) return;
      if (channel !== 'microphone:frame') return socket.send(encodeTell(channel, payload));
      if (socket.bufferedAmount > mostBufferedBytes) return;
      socket.send(encodeFrame(payload as PageTells['microphone:frame']));
    },
    on(channel, listener) {
      const known = listeners.get(channel) ?? new Set();
      listeners.set(channel, known.add(listener as (payload: MainTells[typeof channel]) => void));
      return () => known.delete(listener);
    },
  };
  return {
    bridge,
    onReach(listener) {
      reachListeners.add(listener);
      return () => reachListeners.delete(listener);
    },
  };
}
