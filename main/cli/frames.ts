import { type AudioFrame, sampleRateHz } from '../../shared/audio/frame.ts';
import { createFramer } from '../../shared/audio/framer.ts';
import { createResampler } from '../../shared/audio/resample.ts';
import type { WavSound } from '../lib/wav.ts';

/** What ends the last utterance: the level gate shuts after 1.2 s of quiet. */
const silenceSeconds = 2;

/** A file's sound in frames as the page cuts a microphone's, counted from 0, with silence at its end. */
export function* framesOf(sound: WavSound): Iterable<AudioFrame> {
  const resampler = createResampler(sound.sampleRateHz, sampleRateHz);
  let full: AudioFrame[] = [];
  let sequence = 0;
  const framer = createFramer((samples) => {
    full.push({ sequence, samples });
    sequence += 1;
  });
  for (const piece of withSilence(sound)) {
    framer.push(resampler.push(piece));
    yield* full;
    full = [];
  }
}

function* withSilence(sound: WavSound): Iterable<Float32Array> {
  yield* sound.pieces();
  yield new Float32Array(sound.sampleRateHz * silenceSeconds);
}
