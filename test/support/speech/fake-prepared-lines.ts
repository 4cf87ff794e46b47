import type { LineVoice, PreparedLine, PreparedLines } from '../../../main/speech/prepared/prepared-lines.ts';

const rateHz = 16_000;

/** Prepared lines of silence, in memory: ready is what the test has made ready, at any voice and speed. */
export interface FakePreparedLines extends PreparedLines {
  make(text: string, durationMs: number): void;
  /** What was looked for, in order. */
  readonly asked: readonly { readonly text: string; readonly voice: LineVoice }[];
}

export function createFakePreparedLines(): FakePreparedLines {
  const ready = new Map<string, PreparedLine>();
  const asked: { readonly text: string; readonly voice: LineVoice }[] = [];
  const listeners = new Set<() => void>();
  return {
    asked,
    make(text, durationMs) {
      const wav = silentWav(durationMs);
      ready.set(text, { id: `fake-${ready.size}`, durationMs, read: () => wav });
      for (const changed of listeners) changed();
    },
    find(text, voice) {
      asked.push({ text, voice });
      return ready.get(text);
    },
    progress: () => ({ ready: ready.size, total: ready.size, voiceName: 'Fake' }),
    onProgress(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

function silentWav(durationMs: number): Uint8Array {
  const dataBytes = 2 * Math.round((durationMs * rateHz) / 1000);
  const wav = Buffer.alloc(44 + dataBytes);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + dataBytes, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(rateHz, 24);
  wav.writeUInt32LE(2 * rateHz, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(dataBytes, 40);
  return wav;
}
