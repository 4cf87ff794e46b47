import { fallenDb, loudestWithinMs, quietestLevelDb, trackMs } from '../limits.ts';
import { blockMs } from './band-levels.ts';

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
  /** Changed in place, and looked at there: copies for each frame were 45 kB of garbage. */
  const powers: number[] = [];
  let trackEndMs = 0;

  /** Of the blocks between two times, as the first of them and the one behind the last. */
  const between = (fromMs: number, toMs: number): readonly [first: number, end: number] => {
    const first = powers.length - (trackEndMs - fromMs) / blockMs;
    const end = powers.length - (trackEndMs - toMs) / blockMs;
    return [Math.max(0, Math.floor(first)), Math.min(powers.length, Math.max(0, Math.ceil(end)))];
  };
  const meanOf = (first: number, end: number): number => {
    let sum = 0;
    for (let at = first; at < end; at += 1) sum += powers[at] ?? 0;
    return sum / Math.max(1, end - first);
  };
  /** The greatest mean of so many blocks that follow each other; there are fewer where the first of them end. */
  const loudestOf = (first: number, end: number, blocks: number): number => {
    let loudest = 0;
    for (let behind = first + 1; behind <= end; behind += 1)
      loudest = Math.max(loudest, meanOf(Math.max(first, behind - blocks), behind));
    return loudest;
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
    meanDb: (fromMs, toMs) => dbOf(meanOf(...between(fromMs, toMs))),
    loudestDb: (fromMs, toMs) => dbOf(loudestOf(...between(fromMs, toMs), wordsBlocks)),
    fallenMs() {
      const [first, end] = between(trackEndMs - loudestWithinMs, trackEndMs);
      const least = loudestOf(first, end, syllableBlocks) / 10 ** (fallenDb / 10);
      let behind = end;
      while (behind > first && meanOf(Math.max(first, behind - syllableBlocks), behind) < least) behind -= 1;
      return (end - behind) * blockMs;
    },
  };
}

function dbOf(power: number): number {
  return 10 * Math.log10(power + 10 ** (quietestLevelDb / 10));
}
