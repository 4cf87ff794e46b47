import { beforeEach, describe, expect, it } from 'vitest';
import { createLevelGate } from '../../../../main/recognition/level/level-gate.ts';
import { createLullMeter, type LullMeter } from '../../../../main/recognition/level/lull.ts';
import { restlessMs } from '../../../../main/recognition/limits.ts';
import { inFrames, noise } from '../../../support/sound/sounds.ts';

describe('the end of what a speaker says', () => {
  let lull: LullMeter;
  let push: (ms: number, levelDb: number) => void;
  /** Sound that is not heard. */
  let miss: (ms: number) => void;
  beforeEach(() => {
    const gate = createLevelGate();
    lull = createLullMeter();
    let streamMs = 0;
    push = (ms, levelDb) => {
      for (const frame of inFrames(noise(ms, levelDb))) {
        streamMs += 100;
        lull.add(gate.push(frame), streamMs);
      }
    };
    miss = (ms) => {
      streamMs += ms;
    };
    push(12_000, -60);
  });

  it('is told by the quiet alone where a room is quiet between phrases', () => {
    push(1_000, -30);
    push(300, -60);
    expect(lull.of('narrow', 'i have a cramp')).toEqual({ quietMs: 280, fallenMs: 0, unchangedMs: 0 });
  });

  it('is told by the fall of the level, and by an ear that makes nothing else of it, where talk goes on', () => {
    push(restlessMs, -40);
    push(1_000, -25);
    expect(lull.of('wide', 'i have a cramp')).toEqual({ quietMs: 0, fallenMs: 0, unchangedMs: 0 });
    push(400, -40);
    const { quietMs, fallenMs, unchangedMs } = lull.of('wide', 'i have a cramp');
    expect([quietMs, unchangedMs]).toEqual([0, 400]);
    expect(fallenMs).toBeGreaterThan(300);
    expect(lull.of('wide', 'i have a cramp in').unchangedMs).toBe(0);
  });

  it('knows each ear by itself', () => {
    push(restlessMs, -40);
    lull.of('narrow', '[unk]');
    push(500, -40);
    lull.of('wide', 'they said');
    expect(lull.of('narrow', '[unk]').unchangedMs).toBe(500);
    expect(lull.of('wide', 'they said').unchangedMs).toBe(0);
  });

  it('does not count the same words of the utterance before', () => {
    push(restlessMs, -40);
    lull.of('narrow', '[unk] pause');
    push(600, -40);
    lull.forgetTexts();
    expect(lull.of('narrow', '[unk] pause').unchangedMs).toBe(0);
  });

  it('calls talk restless that does not pause for three seconds, and no longer once it does', () => {
    push(restlessMs - 100, -40);
    expect(lull.isRestless()).toBe(false);
    push(100, -40);
    expect(lull.isRestless()).toBe(true);
    push(400, -60);
    expect(lull.isRestless()).toBe(false);
  });

  it('knows nothing of what it did not hear, and begins anew behind it', () => {
    push(1_000, -30);
    miss(restlessMs);
    push(400, -30);
    expect(lull.isRestless()).toBe(false);
    expect(lull.loudestDb(10_000, 12_900)).toBe(-100);
    push(restlessMs - 400, -30);
    expect(lull.isRestless()).toBe(true);
  });
});
