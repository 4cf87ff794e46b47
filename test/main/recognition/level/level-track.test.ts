import { describe, expect, it } from 'vitest';
import { createLevelTrack, type LevelTrack } from '../../../../main/recognition/level/level-track.ts';

/** A track of sound at these levels, each for so many ms, from 0. */
function trackOf(...parts: readonly (readonly [levelDb: number, ms: number])[]): LevelTrack {
  const track = createLevelTrack();
  let endMs = 0;
  for (const [levelDb, ms] of parts)
    for (let frame = 0; frame < ms / 100; frame += 1) {
      endMs += 100;
      track.add(
        Array.from({ length: 5 }, () => levelDb),
        endMs,
      );
    }
  return track;
}

describe('the track of levels', () => {
  it('tells the mean power between two times', () => {
    const track = trackOf([-40, 1_000], [-20, 1_000]);
    expect(track.meanDb(0, 1_000)).toBeCloseTo(-40);
    expect(track.meanDb(1_200, 1_600)).toBeCloseTo(-20);
    expect(track.meanDb(0, 2_000)).toBeCloseTo(-22.97, 1);
  });

  it('tells the loudest words between two times, and a short sound for less than its own level', () => {
    const track = trackOf([-40, 1_000], [-20, 100], [-40, 1_000], [-30, 600]);
    expect(track.loudestDb(0, 2_000)).toBeCloseTo(-25.9, 1);
    expect(track.loudestDb(2_100, 2_700)).toBeCloseTo(-30);
  });

  it('is as quiet as can be where nothing is known', () => {
    expect(trackOf([-40, 1_000]).meanDb(-2_000, -1_000)).toBe(-100);
    expect(trackOf().loudestDb(0, 1_000)).toBe(-100);
  });

  it('forgets what is older than the longest utterance and its background', () => {
    const track = trackOf([-20, 1_000], [-40, 24_000]);
    expect(track.meanDb(0, 1_000)).toBe(-100);
    expect(track.meanDb(1_000, 25_000)).toBeCloseTo(-40);
  });

  it('tells how long a louder sound is over', () => {
    expect(trackOf([-40, 2_000], [-20, 800]).fallenMs()).toBe(0);
    expect(trackOf([-40, 2_000], [-20, 800], [-30, 400]).fallenMs()).toBeGreaterThanOrEqual(300);
    expect(trackOf([-40, 2_000], [-20, 800], [-24, 400]).fallenMs()).toBe(0);
  });
});
