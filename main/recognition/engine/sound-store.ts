import { type Place, placeBehind } from '../stream/round-memory.ts';

/**
 * Sound on its way into an engine's thread, in memory that both share. An array that is posted waits there for that
 * thread's own garbage collection, which is rare: some 40 MB of them waited after 20 minutes of sound.
 */
interface SoundStore {
  readonly memory: SharedArrayBuffer;
  /** Room for so many samples in one piece, behind what came before; null where the thread has yet to read too much. */
  reserve(length: number): ReservedSound | null;
  /** The thread has read everything up to this end: its room is free again. */
  readUpTo(end: number): void;
}

interface ReservedSound {
  readonly samples: Float32Array<SharedArrayBuffer>;
  /** What the thread is told. */
  readonly place: Place;
}

/** Some eight seconds: more than a changed ear hears again at once. */
const capacity = 131_072;

export function createSoundStore(): SoundStore {
  const memory = new SharedArrayBuffer(capacity * Float32Array.BYTES_PER_ELEMENT);
  const all = new Float32Array(memory);
  let reservedTo = 0;
  let readTo = 0;
  return {
    memory,
    reserve(length) {
      const place = placeBehind(reservedTo, length, capacity);
      if (place.end - readTo > capacity) return null;
      reservedTo = place.end;
      return { samples: all.subarray(place.start, place.start + length), place };
    },
    readUpTo(end) {
      readTo = end;
    },
  };
}
