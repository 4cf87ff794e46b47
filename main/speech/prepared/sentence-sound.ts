/** One sentence as it is kept: 16-bit mono samples without silence around them. */
export interface SentenceSound {
  readonly rateHz: number;
  readonly samples: Int16Array;
}

/** Between the levels of the voices of Festival and espeak-ng as they come (−22, −19, −20 dBFS, medians). [PJ] */
export const levelDb = -20;
/** No sample comes nearer to full scale, however even the level would be then. [PJ] */
export const ceilingDb = -1;
/** Stays before the first sound and behind the last, so that no soft consonant is cut. [PJ] */
export const keptMs = 25;
/** The first and the last samples rise from nothing and fall to it, so that nothing clicks. */
const rampMs = 5;
const frameMs = 5;
/** The pauses of Festival's kal hold noise up to 42 dB below its vowels; what is softer than this is silence. [PJ] */
const silenceBelowLoudestDb = 40;
const soundsBelowLoudestDb = 30;
/** A click alone is no beginning and no end: half of this many frames must sound. */
const steadyFrames = 10;

/** Trims the silence at both ends and brings the level to `levelDb`, clipping nothing; null where nothing sounds. */
export function finishedSound(samples: Float32Array, rateHz: number): SentenceSound | null {
  const found = soundIn(samples, rateHz);
  if (found === null) return null;
  const kept = Math.round((keptMs * rateHz) / 1000);
  const sound = samples.subarray(Math.max(0, found.from - kept), found.to + kept);
  const gain = Math.min(amplitude(levelDb) / Math.sqrt(found.power), amplitude(ceilingDb) / found.peak);
  const ramp = Math.round((rampMs * rateHz) / 1000);
  const shaped = (sample: number, index: number): number =>
    Math.round(0x7fff * gain * sample * Math.min(1, index / ramp, (sound.length - 1 - index) / ramp));
  return { rateHz, samples: Int16Array.from(sound, shaped) };
}

interface Found {
  /** The first sample that sounds, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** The mean square of what sounds: of the frames within 30 dB of the loudest. */
  readonly power: number;
  readonly peak: number;
}

/** What sounds in a rendering: without a click alone, at its ends. Null where nothing does. */
export function soundIn(samples: Float32Array, rateHz: number): Found | null {
  const frame = Math.max(1, Math.round((frameMs * rateHz) / 1000));
  const powers = Array.from({ length: Math.floor(samples.length / frame) }, (_, index) =>
    meanSquare(samples.subarray(index * frame, (index + 1) * frame)),
  );
  const loudest = powers.reduce((most, power) => Math.max(most, power), 0);
  if (loudest === 0) return null;
  const within = (belowDb: number) => (power: number) => power > loudest * amplitude(-belowDb) ** 2;
  const isHeard = powers.map(within(silenceBelowLoudestDb));
  const sounding = powers.filter(within(soundsBelowLoudestDb));
  return {
    from: firstSteady(isHeard) * frame,
    to: (powers.length - firstSteady(isHeard.toReversed())) * frame,
    power: sounding.reduce((sum, power) => sum + power, 0) / sounding.length,
    peak: samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0),
  };
}

/** The first frame that sounds with half of those around it; the first that sounds at all where none does. */
function firstSteady(isHeard: readonly boolean[]): number {
  const steady = isHeard.findIndex(
    (heard, index) =>
      heard && isHeard.slice(index, index + steadyFrames).filter(Boolean).length >= steadyFrames / 2,
  );
  return steady === -1 ? isHeard.indexOf(true) : steady;
}

function meanSquare(samples: Float32Array): number {
  return samples.reduce((sum, sample) => sum + sample ** 2, 0) / samples.length;
}

function amplitude(decibels: number): number {
  return 10 ** (decibels / 20);
}
