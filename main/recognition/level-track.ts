import { blockMs } from './band-levels.ts';
import { fallenDb, loudestWithinMs, quietestLevelDb, trackMs } from './limits.ts';

/** The level of the sound so far, to compare what was said with what went on before it. Times are of the stream. */
export interface LevelTrack {
  /** Takes the levels of the next blocks. @param endMs where the last of them ends */
  add(blocksDb: readonly number[], endMs: number): void;
  /** Nothing is known of what was before. */
  forget(): void;
  /** The mean power between two times; as quiet as can be where nothing is known of them. */
  meanDb(fromMs: number, toMs: number): number;
  /** Its loudest 400 ms between two times. */
  loudestDb(fromMs: number, toMs: number): number;
  /** How long it has been well below the loudest moment of the last two seconds; 0 while it is not. */
  fallenMs(): number;
}

/** A single block's level says little: five make a syllable's, twenty a few words'. */
const syllableBlocks = 5;
const wordsBlocks = 20;

export function createLevelTrack(): LevelTrack {
  /** Changed in place: a copy for each frame would be 20 kB of garbage. */
  const powers: number[] = [];
  let trackEndMs = 0;

  const between = (fromMs: number, toMs: number): readonly number[] => {
    const first = powers.length - (trackEndMs - fromMs) / blockMs;
    const last = powers.length - (trackEndMs - toMs) / blockMs;
    return powers.slice(Math.max(0, Math.floor(first)), Math.max(0, Math.ceil(last)));
  };
  return {
    add(blocksDb, endMs) {
      for (const levelDb of blocksDb) powers.push(10 ** (levelDb / 10));
      while (powers.length > trackMs / blockMs) powers.shift();
      trackEndMs = endMs;
    },
    forget() {
      powers.length = 0;
    },
    meanDb: (fromMs, toMs) => dbOf(meanOf(between(fromMs, toMs))),
    loudestDb: (fromMs, toMs) => dbOf(Math.max(0, ...smoothed(between(fromMs, toMs), wordsBlocks))),
    fallenMs() {
      const smooth = smoothed(between(trackEndMs - loudestWithinMs, trackEndMs), syllableBlocks);
      const least = Math.max(...smooth) / 10 ** (fallenDb / 10);
      return (smooth.length - 1 - smooth.findLastIndex((power) => power >= least)) * blockMs;
    },
  };
}

/** The mean of so many blocks that end at each. */
function smoothed(powers: readonly number[], blocks: number): readonly number[] {
  return powers.map((_, at) => meanOf(powers.slice(Math.max(0, at + 1 - blocks), at + 1)));
}

function meanOf(powers: readonly number[]): number {
  return powers.reduce((sum, power) => sum + power, 0) / Math.max(1, powers.length);
}

function dbOf(power: number): number {
  return 10 * Math.log10(power + 10 ** (quietestLevelDb / 10));
}
