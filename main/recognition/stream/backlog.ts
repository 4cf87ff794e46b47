import { sampleRateHz } from '../../../shared/audio/frame.ts';
import { placeBehind } from './round-memory.ts';
import type { Chunk } from './timeline.ts';

/**
 * The last sound that is not settled, in memory that is there from the start. An array and an object for each chunk
 * would outlive the collection of what is young, and wait for the rare one of all: tens of MB of them.
 */
export interface Backlog {
  /** Keeps a copy, and lets go of what began five seconds before it. Gives its number; they count up. */
  add(chunk: Chunk): number;
  /** The number of the last one that is kept; null where there is none. */
  last(): number | null;
  /** Here an utterance was to end. */
  endBehindLast(): void;
  forgetThrough(number: number): void;
  forgetAll(): void;
  /** All that is kept, oldest first; its samples are good until five seconds more were added. */
  chunks(): readonly KeptChunk[];
}

interface KeptChunk {
  readonly number: number;
  readonly chunk: Chunk;
  readonly isEnd: boolean;
}

/**
 * What a changed ear hears again, and what waits for an engine that is being restarted: three seconds of words, with
 * the pre-roll before them and the quiet behind them that ends them.
 */
const backlogMs = 5_000;
/** Of 20 ms, twenty seconds. */
const mostChunks = 1_024;

export function createBacklog(): Backlog {
  // Twice that: a pre-roll may come once more, and a chunk lies in one piece.
  const all = new Int16Array((2 * backlogMs * sampleRateHz) / 1_000);
  let writtenTo = 0;
  let forgotten = 0;
  let newest = 0;
  // Of each chunk that is kept, at its number, round and round.
  const startsMs = new Float64Array(mostChunks);
  const places = new Int32Array(mostChunks);
  const lengths = new Int32Array(mostChunks);
  const ends = new Uint8Array(mostChunks);

  const startMsOf = (number: number): number => startsMs[number % mostChunks] as number;
  const keptOf = (number: number): KeptChunk => {
    const at = number % mostChunks;
    const place = places[at] as number;
    const samples = all.subarray(place, place + (lengths[at] as number));
    return { number, chunk: { samples, startMs: startMsOf(number) }, isEnd: ends[at] === 1 };
  };
  return {
    add({ samples, startMs }) {
      newest += 1;
      const { start, end } = placeBehind(writtenTo, samples.length, all.length);
      writtenTo = end;
      all.set(samples, start);
      const at = newest % mostChunks;
      startsMs[at] = startMs;
      places[at] = start;
      lengths[at] = samples.length;
      ends[at] = 0;
      forgotten = Math.max(forgotten, newest - mostChunks);
      while (startMs - startMsOf(forgotten + 1) >= backlogMs) forgotten += 1;
      return newest;
    },
    last: () => (newest === forgotten ? null : newest),
    endBehindLast() {
      if (newest > forgotten) ends[newest % mostChunks] = 1;
    },
    forgetThrough(number) {
      forgotten = Math.max(forgotten, number);
    },
    forgetAll() {
      forgotten = newest;
    },
    chunks: () => Array.from({ length: newest - forgotten }, (_, index) => keptOf(forgotten + 1 + index)),
  };
}
