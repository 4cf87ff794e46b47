import { quietestLevelDb } from './limits.ts';

/** Follows the level that a room never falls below. */
export interface Floor {
  /** Takes the level of the next 20 ms. */
  push(levelDb: number): void;
  levelDb(): number;
}

const smoothedBlocks = 5;
const blocksInSlot = 50;
const slots = 10;

/**
 * The quietest 100 ms of the last 10 s: speech, even a television's, has such gaps and never lifts it to its
 * own level, and a fan that starts is the new floor after 10 s. Unknown, so lowest, in the first second.
 */
export function createFloor(): Floor {
  let recent: number[] = [];
  let minima: number[] = [];
  let blocks = 0;
  return {
    push(levelDb) {
      recent = [...recent.slice(1 - smoothedBlocks), levelDb];
      if (recent.length < smoothedBlocks) return;
      const meanDb = recent.reduce((sum, level) => sum + level, 0) / recent.length;
      if (blocks % blocksInSlot === 0) minima = [...minima.slice(1 - slots), meanDb];
      else minima[minima.length - 1] = Math.min(meanDb, minima.at(-1) ?? meanDb);
      blocks += 1;
    },
    levelDb: () => (blocks < blocksInSlot ? quietestLevelDb : Math.min(...minima)),
  };
}
