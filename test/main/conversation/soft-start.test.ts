import { describe, expect, it } from 'vitest';
import { createSoftStart } from '../../../main/conversation/soft-start.ts';
import { initialState, type Scene, type State } from '../../../shared/dialogue/state.ts';

const answering: Scene = {
  kind: 'answering',
  headline: { kind: 'line', id: 'hereWithYou' },
  revertAtMs: null,
};

function stateOf(volume: number, scene: Scene = answering, start: 'soft' | 'full' = 'soft'): State {
  return { ...initialState(undefined, { rate: 1, volume, start }), scene };
}

describe('a soft start', () => {
  it('has all of the volume from the third words on', () => {
    const soft = createSoftStart();
    const volumes = [1, 2, 3, 4].map(() => soft.volumeOf(stateOf(1)));
    expect(volumes).toEqual([0.6, 0.8, 1, 1]);
  });

  it('begins anew after a silence', () => {
    const soft = createSoftStart();
    soft.volumeOf(stateOf(1));
    soft.rest();
    expect(soft.volumeOf(stateOf(0.5))).toBeCloseTo(0.3);
  });

  it('ends with "louder"', () => {
    const soft = createSoftStart();
    soft.volumeOf(stateOf(1));
    expect(soft.volumeOf(stateOf(1.3))).toBe(1.3);
  });

  it.each([
    { kind: 'emergency', stage: 'calling' },
    { kind: 'advice', line: 'stopHelpToday', sinceMs: 0 },
  ] as const)('is never for words that send for help: $kind', (scene) => {
    expect(createSoftStart().volumeOf(stateOf(1, scene))).toBe(1);
  });

  it('is left out where it is not wanted', () => {
    expect(createSoftStart().volumeOf(stateOf(1, answering, 'full'))).toBe(1);
  });
});
