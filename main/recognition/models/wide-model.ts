import { freemem, totalmem } from 'node:os';
import { failed } from '../../../shared/result.ts';
import type { StartEngine } from '../engine/engine.ts';
import { leastFreeBytes, leastTotalBytes } from '../two-ears.ts';
import type { ModelCatalog } from './catalog.ts';
import type { StartModel } from './selected.ts';

/** A machine's memory in bytes; `free` is what a program can still get. */
export interface MemoryRoom {
  readonly free: number;
  readonly total: number;
}

/** macOS counts what its caches hold as taken, so only the size of its memory says anything there. */
export function memoryRoom(platform: NodeJS.Platform): MemoryRoom {
  const total = totalmem();
  return { total, free: platform === 'darwin' ? total : freemem() };
}

export interface WideModelDeps {
  readonly catalog: Pick<ModelCatalog, 'takeWide'>;
  readonly start: StartModel;
  readonly memory: () => MemoryRoom;
}

/** Engines for the wide ear; `memory-short` where the machine has no room for one now. */
export function createWideModel({ catalog, start, memory }: WideModelDeps): StartEngine {
  return async (stopped) => {
    const { free, total } = memory();
    if (free < leastFreeBytes || total < leastTotalBytes) return failed('memory-short');
    const model = await catalog.takeWide();
    return model.ok ? start(model.value, stopped) : model;
  };
}
