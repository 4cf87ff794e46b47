import { blocksInFloorSlot, floorBlocks, floorSlots, quietestLevelDb } from './limits.ts';

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
  let recent: number[] = [];
  let minima: number[] = [];
  let blocks = 0;
  return {
    push(levelDb) {
      recent = [...recent.slice(1 - floorBlocks), levelDb];
      if (recent.length < floorBlocks) return;
      const meanDb = recent.reduce((sum, level) => sum + level, 0) / recent.length;
      if (blocks % blocksInFloorSlot === 0) minima = [...minima.slice(1 - floorSlots), meanDb];
      else minima[minima.length - 1] = Math.min(meanDb, minima.at(-1) ?? meanDb);
      blocks += 1;
    },
    levelDb: () => (blocks < blocksInFloorSlot ? quietestLevelDb : Math.min(...minima)),
  };
}
