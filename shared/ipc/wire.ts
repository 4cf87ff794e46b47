import { isTree, parseJson } from '../json.ts';
import type { MainTell, MainTells } from './main-tells.ts';
import type { PageAsk, PageAsks } from './page-asks.ts';
import type { PageTell, PageTells } from './page-tells.ts';
import { type Read, readMainTell, readPageAsk, readPageTell, refused } from './reading.ts';
import { largestFrameSamples } from './schemas/page-tells.ts';

/**
 * The contract of page and main on the browser shell's WebSocket, for both of its ends. Messages are JSON, a microphone
 * frame is bytes. Nothing here throws for what the other end sent: it is read, or refused with a reason.
 */

/** Main closes with this code where too many windows wait for the session: that page does not come back by itself. */
export const takenOverCode = 4001;

/** The page closes with this code when it is closed or reloaded: a page that goes without it has died. */
export const goodbyeCode = 4002;

/** Before the samples of a frame: its sequence, 32 bits, unsigned. Everything in it is little-endian. */
const frameHeaderBytes = 4;
const sampleBytes = Int16Array.BYTES_PER_ELEMENT;
/** What the page tells is never larger than the largest frame. */
export const largestTellBytes = frameHeaderBytes + largestFrameSamples * sampleBytes;

/** What a page sends: something it tells, or a question with the number that its answer will bear. */
export type PageMessage =
  | { readonly kind: 'tell'; readonly tell: PageTell }
  | { readonly kind: 'ask'; readonly number: number; readonly ask: PageAsk };

/** An answer has its question's number; its payload is read by `readAnswer`: only the asker knows the channel. */
export type MainMessage =
  | { readonly kind: 'tell'; readonly tell: MainTell }
  | { readonly kind: 'answer'; readonly number: number; readonly payload: unknown }
  | { readonly kind: 'no answer'; readonly number: number };

/** The text of a question; `number` counts up, and comes back with the answer. */
export function encodePageAsk<Channel extends keyof PageAsks>(
  number: number,
  channel: Channel,
  question: PageAsks[Channel]['question'],
): string {
  return JSON.stringify({ ask: number, channel, question });
}

/** Text, and bytes for a microphone frame. */
export function encodePageTell<Channel extends keyof PageTells>(
  channel: Channel,
  payload: PageTells[Channel],
): string | ArrayBuffer {
  const told: PageTells[keyof PageTells] = payload;
  return 'samples' in told ? encodeFrame(told) : JSON.stringify({ channel, payload });
}

/** The text of what main tells. */
export function encodeMainTell<Channel extends keyof MainTells>(
  channel: Channel,
  payload: MainTells[Channel],
): string {
  return JSON.stringify({ channel, payload });
}

/** The text of the answer to the question of that number. */
export function encodeAnswer(number: number, payload: unknown): string {
  return JSON.stringify({ answer: number, payload });
}

/** The question was refused, or answering it failed. */
export function encodeNoAnswer(number: number): string {
  return JSON.stringify({ answer: number, failed: true });
}

/** Reads what a page sent: text, or the bytes of a frame. */
export function decodePageMessage(data: unknown): Read<PageMessage> {
  if (data instanceof Uint8Array) return asTell(readFrame(data));
  if (data instanceof ArrayBuffer) return asTell(readFrame(new Uint8Array(data)));
  const envelope = readEnvelope(data);
  if (!envelope.ok) return envelope;
  const { ask: number, channel, payload, question } = envelope.message;
  if (number === undefined) return asTell(readPageTell(channel, payload));
  if (!isNumber(number)) return refused('no message');
  const read = readPageAsk(channel, question);
  return read.ok ? { ok: true, message: { kind: 'ask', number, ask: read.message } } : { ...read, number };
}

/** Reads what main sent; refused where that is no message of the contract. Never throws. */
export function decodeMainMessage(data: unknown): Read<MainMessage> {
  const envelope = readEnvelope(data);
  if (!envelope.ok) return envelope;
  const { answer: number, failed, channel, payload } = envelope.message;
  if (number === undefined) return asTell(readMainTell(channel, payload));
  if (!isNumber(number)) return refused('no message');
  return {
    ok: true,
    message: failed === true ? { kind: 'no answer', number } : { kind: 'answer', number, payload },
  };
}

function encodeFrame({ sequence, samples }: PageTells['microphone:frame']): ArrayBuffer {
  const message = new ArrayBuffer(frameHeaderBytes + samples.byteLength);
  const bytes = new DataView(message);
  bytes.setUint32(0, sequence, true);
  samples.forEach((sample, index) => {
    bytes.setInt16(frameHeaderBytes + index * sampleBytes, sample, true);
  });
  return message;
}

function readFrame(bytes: Uint8Array): Read<PageTell> {
  const count = (bytes.length - frameHeaderBytes) / sampleBytes;
  if (!Number.isInteger(count) || count < 0 || count > largestFrameSamples) return refused('no frame');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const samples = Int16Array.from({ length: count }, (_, index) =>
    view.getInt16(frameHeaderBytes + index * sampleBytes, true),
  );
  return readPageTell('microphone:frame', { sequence: view.getUint32(0, true), samples });
}

function readEnvelope(data: unknown): Read<Readonly<Record<string, unknown>>> {
  if (typeof data !== 'string') return refused('no message');
  const value = parseJson(data);
  if (value === undefined) return refused('no JSON');
  return isTree(value) ? { ok: true, message: value } : refused('no message');
}

function asTell<Tell>(read: Read<Tell>): Read<{ readonly kind: 'tell'; readonly tell: Tell }> {
  return read.ok ? { ok: true, message: { kind: 'tell', tell: read.message } } : read;
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
