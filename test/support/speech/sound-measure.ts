import { soundIn } from '../../../main/speech/prepared/sentence-sound.ts';

/** How a rendering came out of its voice. */
export interface SoundMeasure {
  /** The loudness of what sounds, in dBFS (RMS over the frames within 30 dB of the loudest). */
  readonly levelDb: number;
  readonly peakDb: number;
  readonly leadMs: number;
  readonly tailMs: number;
}

/** Null where nothing sounds. */
export function measured(samples: Float32Array, rateHz: number): SoundMeasure | null {
  const found = soundIn(samples, rateHz);
  if (found === null) return null;
  const { from, to, power, peak } = found;
  return {
    levelDb: decibels(Math.sqrt(power)),
    peakDb: decibels(peak),
    leadMs: (1000 * from) / rateHz,
    tailMs: (1000 * (samples.length - to)) / rateHz,
  };
}

function decibels(amplitude: number): number {
  return 20 * Math.log10(amplitude);
}
