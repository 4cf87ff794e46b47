/** Louder goes in steps that one can hear, within what stays clear; 1 is the voice's own loudness. [PJ] */
const volumeStep = 1.3;
const loudest = 2;
const quietest = 0.3;

/** The volume after one more "louder", also of a voice that is set to nothing; never a softer one. */
export function louderVolume(volume: number): number {
  return Math.max(volume, clear(volume * volumeStep));
}

/** The volume after one more "quieter"; never a louder one. */
export function quieterVolume(volume: number): number {
  return Math.min(volume, clear(volume / volumeStep));
}

function clear(volume: number): number {
  return Math.min(loudest, Math.max(quietest, volume));
}
