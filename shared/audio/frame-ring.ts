/**
 * Frames from the audio thread to the page through memory that both share. A message from an audio thread leaves a
 * small object of Chromium's own behind that is not collected there: at fifty a second, 11 MB in an hour.
 */
interface FrameWriter {
  /** Copies a frame in, makes nothing anew, and wakes the reader. Where there is no room the oldest frames go. */
  write(frame: Int16Array): void;
}

/** The reading end: each frame comes once, in order. */
interface FrameReader {
  /** The next frame, an array of its own; null where there is none. */
  read(): Int16Array<ArrayBuffer> | null;
  /** Settles when a frame is there, or `wake` was called since the last `read`. */
  more(): Promise<void>;
  /** Settles what waits: a reader that waits is never freed. */
  wake(): void;
}

/** Some eight seconds of samples: what a page that hung for longer missed, it has missed. A power of two. */
const slots = 131_072;
/** Before the slots: how many were written and read so far, and how often the reader was woken; all count on past 32 bits. */
const counters = 3;
const writtenAt = 0;
const readAt = 1;
const signalAt = 2;

/** The memory for one ring. It can be used once: a writer and a reader, each in its own thread. */
export function createFrameRing(): SharedArrayBuffer {
  const bytes = counters * Int32Array.BYTES_PER_ELEMENT + slots * Int16Array.BYTES_PER_ELEMENT;
  return new SharedArrayBuffer(bytes);
}

export function createFrameWriter(ring: SharedArrayBuffer): FrameWriter {
  const { counts, samples, forgetFrom } = partsOf(ring);
  const makeRoom = (written: number, needed: number): void => {
    for (;;) {
      const oldest = Atomics.load(counts, readAt);
      if (((written - oldest) >>> 0) + needed <= slots) return;
      forgetFrom(oldest);
    }
  };
  return {
    write(frame) {
      const start = counts[writtenAt] as number;
      makeRoom(start, 1 + frame.length);
      // Before each frame stands its length.
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
  const { counts, samples, forgetFrom } = partsOf(ring);
  let seen = Atomics.load(counts, signalAt);
  return {
    read() {
      seen = Atomics.load(counts, signalAt);
      for (;;) {
        const start = Atomics.load(counts, readAt);
        if (start === Atomics.load(counts, writtenAt)) return null;
        const length = samples[start & (slots - 1)] as number;
        if (Atomics.load(counts, readAt) !== start) continue;
        const frame = new Int16Array(length);
        for (let index = 0; index < length; index += 1) {
          frame[index] = samples[(start + 1 + index) & (slots - 1)] as number;
        }
        // Else the writer has needed its room meanwhile: what was read may be of two frames.
        if (forgetFrom(start)) return frame;
      }
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
  const samples = new Int16Array(ring, counts.byteLength);
  return {
    counts,
    samples,
    /** Gives the room of the oldest frame back, if it is still the one that begins here. */
    forgetFrom(start: number): boolean {
      const length = samples[start & (slots - 1)] as number;
      return Atomics.compareExchange(counts, readAt, start, (start + 1 + length) | 0) === start;
    },
  };
}
