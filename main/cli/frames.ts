import { type AudioFrame, frameSamples, sampleRateHz } from '../../shared/audio/frame.ts';
import { createResampler } from '../../shared/audio/resample.ts';
import type { WavSound } from '../lib/wav.ts';

/** What ends the last utterance: the level gate shuts after 1.2 s of quiet. */
const silenceSeconds = 2;

/** A file's sound in frames of 100 ms, with silence at its end. The microphone's come more often while there is sound. */
export function* framesOf(sound: WavSound): Iterable<AudioFrame> {
  const resampler = createResampler(sound.sampleRateHz, sampleRateHz);
  let waiting = new Int16Array(0);
  let sequence = 0;
  for (const piece of withSilence(sound)) {
    const samples = Int16Array.from(resampler.push(piece), toInt16);
    const joined = new Int16Array(waiting.length + samples.length);
    joined.set(waiting);
    joined.set(samples, waiting.length);
    let start = 0;
    for (; start + frameSamples <= joined.length; start += frameSamples) {
      yield { sequence, samples: joined.slice(start, start + frameSamples) };
      sequence += 1;
    }
    waiting = joined.slice(start);
  }
}

function* withSilence(sound: WavSound): Iterable<Float32Array> {
  yield* sound.pieces();
  yield new Float32Array(sound.sampleRateHz * silenceSeconds);
}

function toInt16(sample: number): number {
  return Math.max(-0x8000, Math.min(0x7fff, Math.round(sample * 0x8000)));
}
