import { sampleRateHz } from '../../../shared/audio/frame.ts';

/** A piece of the stream that the engine is to hear. */
export interface Chunk {
  readonly samples: Int16Array;
  /** Where it begins in the stream. */
  readonly startMs: number;
}

/** How long so many samples last. */
export function soundMs(samples: Int16Array): number {
  return (samples.length * 1_000) / sampleRateHz;
}

/** Where the ear's own time lies in the stream: it hears no silence, so the two drift apart. */
export interface Timeline {
  append(chunk: Chunk): void;
  toStreamMs(earMs: number): number;
  endMs(): number;
}

/** One utterance is at most 20 s long, so these reach back far enough. */
const seamsKept = 32;

export function createTimeline(): Timeline {
  let seams: { readonly earMs: number; readonly streamMs: number }[] = [];
  let earEndMs = 0;
  let streamEndMs = 0;
  const append = ({ samples, startMs }: Chunk) => {
    if (startMs !== streamEndMs || seams.length === 0) {
      seams = [...seams.slice(1 - seamsKept), { earMs: earEndMs, streamMs: startMs }];
    }
    earEndMs += soundMs(samples);
    streamEndMs = startMs + soundMs(samples);
  };
  const toStreamMs = (earMs: number) => {
    const seam = seams.findLast((candidate) => candidate.earMs <= earMs) ?? seams[0];
    return seam === undefined ? earMs : Math.round(seam.streamMs + earMs - seam.earMs);
  };
  return { append, toStreamMs, endMs: () => streamEndMs };
}
