import { createGatherer } from '../../shared/audio/gathered.ts';

/** Makes the loudness of what the microphone hears known within the page. */
export interface Levels {
  take(samples: Int16Array): void;
  /** Calls back with the level of each 100 ms in dBFS: 0 is the loudest that there is, `silenceDb` the softest told. Returns its undo. */
  onLevel(listener: (levelDb: number) => void): () => void;
}

/** Below the noise of any real microphone. */
export const silenceDb = -90;

export function createLevels(): Levels {
  const listeners = new Set<(levelDb: number) => void>();
  const gatherer = createGatherer();
  return {
    take(samples) {
      const gathered = gatherer.push(samples);
      if (gathered === null || listeners.size === 0) return;
      const levelDb = levelOf(gathered);
      for (const listener of listeners) listener(levelDb);
    },
    onLevel(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Root mean square, in dBFS. */
export function levelOf(samples: Int16Array): number {
  const power =
    samples.reduce((sum, sample) => sum + (sample / 32_768) ** 2, 0) / Math.max(1, samples.length);
  return Math.max(silenceDb, 10 * Math.log10(power));
}
