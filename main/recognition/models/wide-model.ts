import { freemem, totalmem } from 'node:os';
import { failed } from '../../../shared/result.ts';
import type { StartEngine } from '../engine/engine.ts';
import { leastFreeBytes, leastTotalBytes } from '../limits.ts';

/** A machine's memory in bytes; `free` is what a program can still get. */
interface MemoryRoom {
  readonly free: number;
  readonly total: number;
}

/** macOS counts what its caches hold as taken, so only the size of its memory says anything there. */
export function memoryRoom(platform: NodeJS.Platform): MemoryRoom {
  const total = totalmem();
  return { total, free: platform === 'darwin' ? total : freemem() };
}

interface WideModelDeps {
  /** Starts the engine, in whatever room there is. */
  readonly startEngine: StartEngine;
  readonly memory: () => MemoryRoom;
}

/** Engines for the wide ear; `memory-short` where the machine has no room for one now. */
export function createWideModel({ startEngine, memory }: WideModelDeps): StartEngine {
  return async (stopped) => {
    const { free, total } = memory();
    if (free < leastFreeBytes || total < leastTotalBytes) return failed('memory-short');
    return startEngine(stopped);
  };
}
