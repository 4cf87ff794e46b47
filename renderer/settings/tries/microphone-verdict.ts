/** How "I have a cramp" arrived from the bed, where it was not understood. */
export type MicrophoneVerdict = 'closed' | 'too loud' | 'noise' | 'too quiet' | 'too far' | 'unclear';

/** Fewer frames than a second: the microphone did not really run. */
const fewestLevels = 10;
/** A voice so close to full scale is cut off at its peaks: usual speech stays 10 dB and more below. [PJ] */
const cutOffDb = -6;
/** A room that is never softer than this drowns a voice from the bed. [PJ] */
const noisyDb = -40;
/** A voice that is never louder than this is lost in the device's own noise. [PJ] */
const quietDb = -50;
/** A voice that stands out less than this is smeared by the room. [PJ] */
const standsOutDb = 15;

/** Judges by the levels of a whole test, one for each 100 ms, in dBFS. */
export function microphoneVerdict(levelsDb: readonly number[]): MicrophoneVerdict {
  if (levelsDb.length < fewestLevels) return 'closed';
  const sorted = levelsDb.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  // The phrase takes a second of fifteen: the room is what is mostly there, the voice the loudest few frames.
  const [roomDb, voiceDb] = [at(0.2), at(0.97)];
  if (voiceDb > cutOffDb) return 'too loud';
  if (roomDb > noisyDb) return 'noise';
  if (voiceDb < quietDb) return 'too quiet';
  return voiceDb - roomDb < standsOutDb ? 'too far' : 'unclear';
}
