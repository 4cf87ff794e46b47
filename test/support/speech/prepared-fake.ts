import type { PreparedLine, PreparedLines } from '../../../main/speech/prepared/prepared-lines.ts';
import { toneWav } from '../page/tones.ts';

/** Prepared lines that last as long as the test says; each is a tone of 440 Hz. */
export interface FakePreparedLines extends PreparedLines {
  /** From now on these are ready, too. */
  prepare(...texts: readonly string[]): void;
}

export function fakePreparedLines(durationMs: number): FakePreparedLines {
  const ready = new Map<string, PreparedLine>();
  const listeners = new Set<() => void>();
  return {
    find: (text, { rate }) => ready.get(`${text} ${rate}`),
    progress: () => ({ ready: ready.size, total: ready.size, voiceName: 'fake' }),
    onProgress(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    prepare(...texts) {
      for (const text of texts) {
        const id = text.replaceAll(/\W/g, '');
        const read = () => toneWav([440], durationMs / 1_000, 16_000);
        ready.set(`${text} 1`, { id, durationMs, read });
      }
      for (const listener of listeners) listener();
    },
  };
}
