import { beforeEach, describe, expect, it } from 'vitest';
import { createLevelGate } from '../../../../main/recognition/level/level-gate.ts';
import { createLullMeter } from '../../../../main/recognition/level/lull.ts';
import { createNearerVoice } from '../../../../main/recognition/level/nearer-voice.ts';
import { nearerAgainMs, nearerEndedMs, nearerPreRollMs } from '../../../../main/recognition/limits.ts';
import { inFrames, noise } from '../../../support/sound/sounds.ts';

describe('a voice that is nearer than what goes on', () => {
  /** What was told, in order, each with where its frame began. */
  let told: { readonly kind: string; readonly atMs: number; readonly beforeMs?: number }[];
  let push: (ms: number, levelDb: number) => void;
  beforeEach(() => {
    const gate = createLevelGate();
    const lull = createLullMeter();
    const nearer = createNearerVoice(lull);
    let streamMs = 0;
    told = [];
    push = (ms, levelDb) => {
      for (const samples of inFrames(noise(ms, levelDb))) {
        const step = gate.push(samples);
        const startMs = streamMs;
        streamMs += 100;
        lull.add(step, streamMs);
        if (step.kind === 'shut') nearer.forget();
        else {
          const found = nearer.follow({ samples, startMs });
          const beforeMs =
            found.kind === 'begins' ? { beforeMs: startMs - (found.before[0]?.startMs ?? 0) } : {};
          if (found.kind !== 'same') told.push({ kind: found.kind, atMs: startMs, ...beforeMs });
        }
      }
    };
    push(12_000, -60);
  });
  const talkFrom = 12_000;

  it('begins where it rises out of talk without a pause, with a little of what was before', () => {
    push(4_000, -40);
    push(600, -28);
    expect(told).toHaveLength(1);
    expect(told[0]?.kind).toBe('begins');
    expect(told[0]?.atMs).toBeLessThan(talkFrom + 4_300);
    expect(told[0]?.beforeMs).toBe(nearerPreRollMs);
  });

  it('ends once it has been well below its own level for half a second', () => {
    push(4_000, -40);
    push(800, -28);
    push(nearerEndedMs - 100, -40);
    expect(told.map(({ kind }) => kind)).toEqual(['begins']);
    push(400, -40);
    expect(told.map(({ kind }) => kind)).toEqual(['begins', 'ends']);
  });

  it('is none where it is quiet between phrases, where the gate is enough', () => {
    push(1_000, -28);
    push(1_500, -60);
    push(1_000, -20);
    expect(told).toEqual([]);
  });

  it('is none where talk only goes on', () => {
    push(8_000, -40);
    expect(told).toEqual([]);
  });

  it('does not begin anew with its own louder words', () => {
    push(4_000, -40);
    push(500, -30);
    push(nearerAgainMs - 700, -22);
    expect(told.filter(({ kind }) => kind === 'begins')).toHaveLength(1);
  });
});
