import { sampleRateHz } from '../../shared/audio/frame.ts';
import { createFramer } from '../../shared/audio/framer.ts';
import { createResampler } from '../../shared/audio/resample.ts';

// The globals of an AudioWorklet, which TypeScript's libraries do not know.
declare const sampleRate: number;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void;

/** Runs on the audio thread: one channel in at the context's own rate, frames of 16 kHz out, each a message. */
class Capture extends AudioWorkletProcessor {
  readonly #resampler = createResampler(sampleRate, sampleRateHz);
  readonly #framer = createFramer((frame) => this.port.postMessage(frame));
  #hasInput = false;

  /** Goes on until its input was there and has gone. */
  process(inputs: readonly (readonly Float32Array[])[]): boolean {
    const channel = inputs[0]?.[0];
    if (channel === undefined) return !this.#hasInput;
    this.#hasInput = true;
    this.#framer.push(this.#resampler.push(channel));
    return true;
  }
}

registerProcessor('capture', Capture);
