import { describe, expect, it } from 'vitest';
import { sceneMs } from './scenes.ts';
import { tallyOf } from './tally.ts';

const scenes = [
  { name: 'fan', frames: [], plantEndMs: 72_000 },
  { name: 'talk', frames: [], plantEndMs: null },
];

describe('how scenes were heard', () => {
  it('counts a phrase as found by what begins at its end, whichever round it is', () => {
    const startsMs = [73_000, 2 * sceneMs + 71_000];
    expect(tallyOf(scenes, 4 * sceneMs, { startsMs, askingsMs: [] }).get('fan')).toEqual({
      planted: 2,
      found: 2,
      asked: 0,
      falseStarts: 0,
      falseAskings: 0,
    });
  });

  it('counts what begins elsewhere as false, and an asking at a phrase that was not found as asked', () => {
    const tallies = tallyOf(scenes, 2 * sceneMs, {
      startsMs: [50_000, sceneMs + 5_000],
      askingsMs: [73_000, sceneMs + 9_000],
    });
    expect(tallies.get('fan')).toEqual({ planted: 1, found: 0, asked: 1, falseStarts: 1, falseAskings: 0 });
    expect(tallies.get('talk')).toEqual({ planted: 0, found: 0, asked: 0, falseStarts: 1, falseAskings: 1 });
  });

  it('goes with a tape that is played later and later', () => {
    const late = Array.from({ length: 10 }, (_, round) => 2 * sceneMs * round + 73_000 + 5_000 * round);
    const tally = tallyOf(scenes, 20 * sceneMs, { startsMs: late, askingsMs: [] }).get('fan');
    expect(tally).toMatchObject({ planted: 10, found: 10, falseStarts: 0 });
  });

  it('does not count a phrase that was cut off by the end', () => {
    expect(tallyOf(scenes, 74_000, { startsMs: [], askingsMs: [] }).get('fan')?.planted).toBe(0);
  });
});
