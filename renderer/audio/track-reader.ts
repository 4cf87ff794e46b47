import { sampleRateHz } from '../../shared/audio/frame.ts';
import { createFramer } from '../../shared/audio/framer.ts';
import { createResampler } from '../../shared/audio/resample.ts';

/**
 * Chromium's, since version 94; TypeScript's libraries do not know it. W3C's "MediaStreamTrack Insertable Media Processing
 * using Streams" has made it one of pictures, in workers.
 */
declare class MediaStreamTrackProcessor {
  readonly readable: ReadableStream<AudioData>;
  constructor(options: { readonly track: MediaStreamTrack; readonly maxBufferSize: number });
}

/** Some ten seconds in pieces of 10 ms: what a page that hung for longer missed, it has missed. */
const mostPiecesKept = 1_000;

/** What the device gives, in pieces, from now on; null in a browser that reads no tracks, or none of sound. */
export function soundOf(track: MediaStreamTrack): ReadableStream<AudioData> | null {
  if (!('MediaStreamTrackProcessor' in globalThis)) return null;
  try {
    return new MediaStreamTrackProcessor({ track, maxBufferSize: mostPiecesKept }).readable;
  } catch {
    return null;
  }
}

/**
 * Reads a microphone's sound by the device's own clock: on a busy machine an audio context, whose clock is a timer where
 * it plays nothing, lets a part of it fall (docs/soak.md). Settles when the track has ended, rejects where the
 * reading breaks; the aborted signal lets go of it.
 */
export async function readSound(
  sound: ReadableStream<AudioData>,
  take: (frame: Int16Array) => void,
  signal: AbortSignal,
): Promise<void> {
  const reader = sound.getReader();
  signal.addEventListener('abort', () => reader.cancel().catch(() => {}));
  const framer = createFramer(take);
  let fromHz = sampleRateHz;
  let resampler = createResampler(fromHz, sampleRateHz);
  for (;;) {
    const { value: piece } = await reader.read();
    if (piece === undefined || signal.aborted) return piece?.close();
    if (piece.sampleRate !== fromHz) {
      fromHz = piece.sampleRate;
      resampler = createResampler(fromHz, sampleRateHz);
    }
    const mono = monoOf(piece);
    piece.close();
    framer.push(resampler.push(mono));
  }
}

/** The mean of its channels, from -1 to 1. */
function monoOf(piece: AudioData): Float32Array {
  const { numberOfChannels, numberOfFrames } = piece;
  const mono = new Float32Array(numberOfFrames);
  const channel = new Float32Array(numberOfFrames);
  for (let planeIndex = 0; planeIndex < numberOfChannels; planeIndex += 1) {
    piece.copyTo(channel, { planeIndex, format: 'f32-planar' });
    for (const [at, sample] of channel.entries()) mono[at] = (mono[at] as number) + sample / numberOfChannels;
  }
  return mono;
}
