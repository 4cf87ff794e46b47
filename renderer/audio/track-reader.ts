import { sampleRateHz } from '../../shared/audio/frame.ts';
import { createFramer } from '../../shared/audio/framer.ts';
import { createResampler } from '../../shared/audio/resample.ts';

/** By W3C's "MediaStreamTrack Insertable Media Processing using Streams", which TypeScript's libraries do not know. */
declare class MediaStreamTrackProcessor {
  readonly readable: ReadableStream<AudioData>;
  constructor(options: { readonly track: MediaStreamTrack; readonly maxBufferSize: number });
}

/** Some ten seconds in pieces of 10 ms: what a page that hung for longer missed, it has missed. */
const mostPiecesKept = 1_000;

/** Chromium has it since version 94. */
export const canReadTracks = (): boolean => 'MediaStreamTrackProcessor' in globalThis;

/**
 * Reads a microphone's sound as the device gives it, by the device's own clock: on a busy machine an audio context, whose
 * clock is a timer where it plays nothing, lets a fourth of it fall (`npm run bench busy`). Settles when the track has
 * ended; the aborted signal lets go of it.
 */
export async function readTrack(
  track: MediaStreamTrack,
  take: (frame: Int16Array) => void,
  signal: AbortSignal,
): Promise<void> {
  const { readable } = new MediaStreamTrackProcessor({ track, maxBufferSize: mostPiecesKept });
  const reader = readable.getReader();
  signal.addEventListener('abort', () => void reader.cancel());
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
    framer.push(resampler.push(monoOf(piece)));
    piece.close();
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
