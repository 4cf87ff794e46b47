/** What is to be made new in the next silence. */
type Recycling = 'ear' | 'engine' | null;

/** Decides by the stream's own time and the engine's memory. */
interface RecyclingPlan {
  /** A new ear was opened: it begins with nothing remembered. */
  earOpened(streamMs: number): void;
  /** A new engine was loaded and needs this much memory from the start. */
  engineStarted(memoryBytes: number): void;
  due(streamMs: number, memoryBytes: number): Recycling;
}

/** Vosk's composed graph grows with the variety of what it heard; a new ear begins with an empty one. */
const earAfterMs = 30 * 60_000;
/** The engine's memory never shrinks, and at 2 GiB it dies. */
const engineAboveBytes = 600e6;
/** … or by so much above what a big model needs from the start. */
const grownBytes = 300e6;
/** A replacement that failed, or that is as big, is not tried at once again. */
const engineEveryMs = 60_000;

export function createRecyclingPlan(): RecyclingPlan {
  let earOpenedMs = 0;
  let engineAtMost = engineAboveBytes;
  let engineTriedMs = Number.NEGATIVE_INFINITY;
  const due = (streamMs: number, memoryBytes: number): Recycling => {
    if (memoryBytes > engineAtMost && streamMs - engineTriedMs >= engineEveryMs) {
      engineTriedMs = streamMs;
      return 'engine';
    }
    return streamMs - earOpenedMs >= earAfterMs ? 'ear' : null;
  };
  return {
    earOpened: (streamMs) => {
      earOpenedMs = streamMs;
    },
    engineStarted: (memoryBytes) => {
      engineAtMost = Math.max(engineAboveBytes, memoryBytes + grownBytes);
    },
    due,
  };
}
