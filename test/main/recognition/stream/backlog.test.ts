import { beforeEach, describe, expect, it } from 'vitest';
import { type Backlog, createBacklog } from '../../../../main/recognition/stream/backlog.ts';

const frameMs = 20;
const frameLength = 320;

describe('the sound that is not settled', () => {
  let backlog: Backlog;
  beforeEach(() => {
    backlog = createBacklog();
  });
  /** Adds frames that begin at these times, each filled with its own time in frames. */
  const add = (fromMs: number, count: number) => {
    for (let frame = 0; frame < count; frame += 1) {
      const startMs = fromMs + frame * frameMs;
      backlog.add({ samples: new Int16Array(frameLength).fill(startMs / frameMs), startMs });
    }
  };
  const startsMs = () => backlog.chunks().map(({ chunk }) => chunk.startMs);

  it('is kept whole for five seconds, through an hour of it', () => {
    add(0, 180_000);
    const kept = backlog.chunks();
    expect(kept).toHaveLength(250);
    for (const { chunk } of kept) {
      expect(chunk.samples).toEqual(new Int16Array(frameLength).fill(chunk.startMs / frameMs));
    }
    expect(kept.at(-1)).toMatchObject({ number: 180_000, chunk: { startMs: 179_999 * frameMs } });
  });

  it('is forgotten through a result, where an utterance was to end too', () => {
    add(0, 3);
    backlog.endBehindLast();
    add(60, 2);
    expect(backlog.chunks().map(({ isEnd }) => isEnd)).toEqual([false, false, true, false, false]);
    backlog.forgetThrough(3);
    expect(startsMs()).toEqual([60, 80]);
    backlog.forgetThrough(2);
    expect(startsMs()).toEqual([60, 80]);
    expect(backlog.last()).toBe(5);
    backlog.forgetAll();
    expect(backlog.last()).toBeNull();
  });

  it('keeps for the next utterance what came once more behind the end of the one before', () => {
    add(0, 5);
    backlog.endBehindLast();
    add(40, 6);
    backlog.forgetThrough(5);
    expect(startsMs()).toEqual([40, 60, 80, 100, 120, 140]);
  });
});
