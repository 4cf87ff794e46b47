import { frameSamples, sampleRateHz } from '../../../shared/audio/frame.ts';

/** Sound made to measure: the same each time. Levels are RMS in dB below full scale. */
export function noise(ms: number, levelDb: number): Int16Array {
  let seed = 1;
  const peak = Math.sqrt(3) * 10 ** (levelDb / 20) * 0x8000;
  return silence(ms).map(() => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.round(peak * (seed / 2 ** 31 - 1));
  });
}

export function tone(ms: number, levelDb: number, frequencyHz: number): Int16Array {
  const peak = Math.SQRT2 * 10 ** (levelDb / 20) * 0x8000;
  return silence(ms).map((_, index) =>
    Math.round(peak * Math.sin((2 * Math.PI * frequencyHz * index) / sampleRateHz)),
  );
}

/** To be filled; many times as fast as making numbers of an object with a length. */
function silence(ms: number): Int16Array {
  return new Int16Array((ms * sampleRateHz) / 1_000);
}

/** The sound in frames of 100 ms; the last may be shorter. */
export function inFrames(samples: Int16Array): Int16Array[] {
  const count = Math.ceil(samples.length / frameSamples);
  return Array.from({ length: count }, (_, index) =>
    samples.slice(index * frameSamples, (index + 1) * frameSamples),
  );
}
