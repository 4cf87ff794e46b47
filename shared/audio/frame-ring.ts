/**
 * Frames from the audio thread to the page through memory that both share. A message from an audio thread leaves a
 * small object of Chromium's own behind that is not collected there: at fifty a second, 11 MB in an hour.
 */
export interface FrameWriter {
  /** Copies a frame in, makes nothing anew, and wakes the reader. What finds no room is dropped. */
  write(frame: Int16Array): void;
}

export interface FrameReader {
  /** The next frame, an array of its own; null where there is none. */
  read(): Int16Array<ArrayBuffer> | null;
  /** Settles when a frame is there, or `wake` was called since the last `read`. */
  more(): Promise<void>;
  /** Settles what waits: a reader that waits is never freed. */
  wake(): void;
}

/** Some eight seconds of samples: what waits longer is of no use to anybody. A power of two. */
const slots = 131_072;
/** Before the slots: how many were written and read so far, and how often the reader was woken; all count on past 32 bits. */
const counters = 3;
const writtenAt = 0;
const readAt = 1;
const signalAt = 2;

export function createFrameRing(): SharedArrayBuffer {
  const bytes = counters * Int32Array.BYTES_PER_ELEMENT + slots * Int16Array.BYTES_PER_ELEMENT;
  return new SharedArrayBuffer(bytes);
}

export function createFrameWriter(ring: SharedArrayBuffer): FrameWriter {
  const { counts, samples, used } = partsOf(ring);
  return {
    write(frame) {
      // Before each frame stands its length.
      if (used() + 1 + frame.length > slots) return;
      const start = counts[writtenAt] as number;
      samples[start & (slots - 1)] = frame.length;
      for (let index = 0; index < frame.length; index += 1) {
        samples[(start + 1 + index) & (slots - 1)] = frame[index] as number;
      }
      Atomics.store(counts, writtenAt, (start + 1 + frame.length) | 0);
      signal(counts);
    },
  };
}

export function createFrameReader(ring: SharedArrayBuffer): FrameReader {
  const { counts, samples, used } = partsOf(ring);
  let seen = Atomics.load(counts, signalAt);
  return {
    read() {
      seen = Atomics.load(counts, signalAt);
      if (used() === 0) return null;
      const start = counts[readAt] as number;
      const length = samples[start & (slots - 1)] as number;
      const frame = new Int16Array(length);
      for (let index = 0; index < length; index += 1) {
        frame[index] = samples[(start + 1 + index) & (slots - 1)] as number;
      }
      Atomics.store(counts, readAt, (start + 1 + length) | 0);
      return frame;
    },
    async more() {
      const waiting = Atomics.waitAsync(counts, signalAt, seen);
      if (waiting.async) await waiting.value;
    },
    wake: () => signal(counts),
  };
}

function signal(counts: Int32Array<SharedArrayBuffer>): void {
  Atomics.add(counts, signalAt, 1);
  Atomics.notify(counts, signalAt);
}

function partsOf(ring: SharedArrayBuffer) {
  const counts = new Int32Array(ring, 0, counters);
  return {
    counts,
    samples: new Int16Array(ring, counts.byteLength),
    used: () => (Atomics.load(counts, writtenAt) - Atomics.load(counts, readAt)) >>> 0,
  };
}
