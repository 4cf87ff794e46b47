import type { MainTells, PageTells } from '../shared/ipc.ts';

/** One text message of main's over the browser shell's socket. */
export type WireMessage =
  | { readonly kind: 'answer'; readonly number: number; readonly payload: unknown }
  | { readonly kind: 'no answer'; readonly number: number }
  | { readonly kind: 'tell'; readonly channel: keyof MainTells; readonly payload: never };

/** Bytes before the samples of a frame: its sequence, unsigned and little-endian. */
const frameHeaderBytes = 4;

/** A microphone frame as one binary message: sequence, then 16-bit samples, all little-endian. */
export function encodeFrame(frame: PageTells['microphone:frame']): ArrayBuffer {
  const message = new ArrayBuffer(frameHeaderBytes + frame.samples.byteLength);
  const bytes = new DataView(message);
  bytes.setUint32(0, frame.sequence >>> 0, true);
  frame.samples.forEach((sample, index) => {
    bytes.setInt16(frameHeaderBytes + 2 * index, sample, true);
  });
  return message;
}

/** Any other thing that the page tells. */
export function encodeTell(channel: string, payload: unknown): string {
  return JSON.stringify({ channel, payload });
}

/** A question; main's answer carries the same number. */
export function encodeAsk(number: number, channel: string, question: unknown): string {
  return JSON.stringify({ ask: number, channel, question });
}

/** Reads one text message of main's. */
export function decode(text: string): WireMessage {
  const message = JSON.parse(text);
  if (!('answer' in message))
    return { kind: 'tell', channel: message.channel, payload: message.payload as never };
  return 'failed' in message
    ? { kind: 'no answer', number: message.answer }
    : { kind: 'answer', number: message.answer, payload: message.payload };
}
