import { blocksInFloorSlot, floorBlocks, floorSlots, quietestLevelDb } from '../limits.ts';

/** Follows the level that a room never falls below. */
export interface Floor {
  /** Takes the level of the next 20 ms. */
  push(levelDb: number): void;
  levelDb(): number;
}

/**
 * The quietest 100 ms of the last 10 s: speech, even a television's, has such gaps and never lifts it to its
 * own level, and a fan that starts is the new floor after 10 s. Unknown, so lowest, in the first second.
 */
export function createFloor(): Floor {
  // Changed in place: a copy of both for each block and band would be 2 kB of garbage a frame.
  const recent: number[] = [];
  const minima: number[] = [];
  let blocks = 0;
  return {
    push(levelDb) {
      recent.push(levelDb);
      if (recent.length > floorBlocks) recent.shift();
      if (recent.length < floorBlocks) return;
      const meanDb = recent.reduce((sum, level) => sum + level, 0) / recent.length;
      if (blocks % blocksInFloorSlot === 0) {
        minima.push(meanDb);
        if (minima.length > floorSlots) minima.shift();
      } else minima[minima.length - 1] = Math.min(meanDb, minima.at(-1) ?? meanDb);
      blocks += 1;
    },
    levelDb: () => (blocks < blocksInFloorSlot ? quietestLevelDb : Math.min(...minima)),
  };
}
