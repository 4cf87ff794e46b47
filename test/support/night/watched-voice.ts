import { performance } from 'node:perf_hooks';
import type { Page, WebSocket } from 'playwright';
import { readWav } from '../../../main/lib/wav.ts';
import { loudLevelOf } from '../sound/loud-level.ts';

/** What the page plays, as its socket tells. */
export interface WatchedVoice {
  /** Settles as soon as the page holds lines. */
  untilHeld(): Promise<void>;
  /** The next line that begins: how loud it is ordered, and how loud it is by itself. */
  nextStart(): Promise<StartedLine>;
  /** The next line that ends: its name. */
  nextEnd(): Promise<string>;
  /** Settles once the page was told to let the echo canceller learn the room, be it before. */
  untilTrained(): Promise<void>;
  /** When the page is next told to fall silent. */
  nextHush(): Promise<number>;
  /** Calls back with the time of each such order; returns its undo. */
  onHush(listener: (atMs: number) => void): () => void;
}

export interface StartedLine {
  /** When its first sample that is no silence leaves the page: the page takes 5 ms, and the line has its own lead. */
  readonly audibleAtMs: number;
  readonly gain: number;
  readonly rms: number;
}

/** A fiftieth of full scale. */
const audible = 1 / 50;
/** `headSeconds` of the page's player. */
const headMs = 5;

interface KnownSound {
  readonly rms: number;
  readonly leadMs: number;
}

interface Message {
  readonly channel?: string;
  readonly ask?: number;
  readonly answer?: number;
  readonly question?: { readonly line?: string };
  readonly payload?: {
    /** Null where the line was given up meanwhile. */
    readonly base64?: string | null;
    readonly lines?: readonly string[];
    readonly order?: number;
    readonly line?: string;
    readonly gain?: number;
    readonly kind?: string;
  };
}

export function watchVoice(page: Page): WatchedVoice {
  const asked = new Map<number, string>();
  const sounds = new Map<string, KnownSound>();
  const orders = new Map<number, { readonly line: string; readonly gain: number }>();
  const listeners = new Set<(message: Message, atMs: number) => void>();
  let holdsLines = false;
  let isTrained = false;
  const take = (text: string | Buffer): void => {
    if (typeof text !== 'string') return;
    const message = JSON.parse(text) as Message;
    const { channel, ask, answer, question, payload } = message;
    if (ask !== undefined && question?.line !== undefined) asked.set(ask, question.line);
    if (answer !== undefined && typeof payload?.base64 === 'string')
      sounds.set(asked.get(answer) ?? '', soundOf(payload.base64));
    if (channel === 'voice:play')
      orders.set(payload?.order ?? 0, { line: payload?.line ?? '', gain: payload?.gain ?? 0 });
    if (channel === 'voice:held') holdsLines = (payload?.lines?.length ?? 0) > 5;
    isTrained ||= channel === 'sound:tone' && payload?.kind === 'training';
    for (const listener of listeners) listener(message, performance.now());
  };
  page.on('websocket', (socket: WebSocket) => {
    socket.on('framesent', ({ payload }) => take(payload));
    socket.on('framereceived', ({ payload }) => take(payload));
  });
  const next = <Found>(find: (message: Message, atMs: number) => Found | null): Promise<Found> =>
    new Promise((resolve) => {
      const listener = (message: Message, atMs: number): void => {
        const found = find(message, atMs);
        if (found === null) return;
        listeners.delete(listener);
        resolve(found);
      };
      listeners.add(listener);
    });
  const until = async (isSo: () => boolean): Promise<void> => {
    if (!isSo()) await next(() => (isSo() ? true : null));
  };
  const played = ({ channel, payload }: Message, kind: string) =>
    channel === 'voice:played' && payload?.kind === kind ? (payload.order ?? 0) : null;
  return {
    untilHeld: () => until(() => holdsLines),
    nextStart: () =>
      next((message, atMs) => {
        const order = orders.get(played(message, 'started') ?? -1);
        if (order === undefined) return null;
        const { rms, leadMs } = sounds.get(order.line) ?? { rms: 0, leadMs: 0 };
        return { audibleAtMs: atMs + headMs + leadMs, gain: order.gain, rms };
      }),
    nextEnd: () =>
      next((message) => {
        const order = played(message, 'ended');
        return order === null ? null : (orders.get(order)?.line ?? null);
      }),
    untilTrained: () => until(() => isTrained),
    onHush(told) {
      const listener = ({ channel }: Message, atMs: number): void => {
        if (channel === 'voice:hush') told(atMs);
      };
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    nextHush: () => next(({ channel }, atMs) => (channel === 'voice:hush' ? atMs : null)),
  };
}

function soundOf(base64: string): KnownSound {
  const read = readWav(Buffer.from(base64, 'base64'));
  if (!read.ok) return { rms: 0, leadMs: 0 };
  const samples = [...read.value.pieces()].flatMap((piece) => [...piece]);
  const first = samples.findIndex((sample) => Math.abs(sample) > audible);
  return { rms: loudLevelOf(samples), leadMs: (1_000 * first) / read.value.sampleRateHz };
}
