import { sampleRateHz } from '../../shared/audio/frame.ts';
import { createFrameWriter } from '../../shared/audio/frame-ring.ts';
import { createFramer, type Framer } from '../../shared/audio/framer.ts';
import { createResampler, mostResampled } from '../../shared/audio/resample.ts';

// The globals of an AudioWorklet, which TypeScript's libraries do not know.
declare const sampleRate: number;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(
  name: string,
  processor: new (options: AudioWorkletNodeOptions) => AudioWorkletProcessor,
): void;

/** Where frames go: memory that the page shares, or null for messages. */
export interface CaptureOptions {
  readonly ring: SharedArrayBuffer | null;
}

/**
 * Runs on the audio thread: one channel in at the context's own rate, frames of 16 kHz out. It makes no array anew while
 * it runs, and sends no message where it can do without: what Chromium finds there to collect it collects late or never.
 */
class Capture extends AudioWorkletProcessor {
  readonly #resampler = createResampler(sampleRate, sampleRateHz);
  readonly #framer: Framer;
  #resampled = new Float32Array(0);

  #hasInput = false;

  constructor({ processorOptions }: AudioWorkletNodeOptions) {
    super();
    const { ring } = processorOptions as CaptureOptions;
    const writer = ring === null ? null : createFrameWriter(ring);
    this.#framer = createFramer((frame) => {
      if (writer === null) this.port.postMessage(frame);
      else writer.write(frame);
    });
  }

  /** Goes on until its input was there and has gone. */
  process(inputs: readonly (readonly Float32Array[])[]): boolean {
    const channel = inputs[0]?.[0];
    if (channel === undefined) return !this.#hasInput;
    this.#hasInput = true;
    const most = mostResampled(channel.length, sampleRate, sampleRateHz);
    if (this.#resampled.length < most) this.#resampled = new Float32Array(most);
    this.#framer.push(this.#resampled, this.#resampler.pushInto(channel, this.#resampled));
    return true;
  }
}

registerProcessor('capture', Capture);
