import { describe, expect, it } from 'vitest';
import { createSoftStart } from '../../../../main/conversation/voice/soft-start.ts';
import type { Relief } from '../../../../shared/dialogue/coaching/coaching-state.ts';
import { initialState, type Scene, type State } from '../../../../shared/dialogue/state.ts';
import { transition } from '../../../../shared/dialogue/transition.ts';

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

  it('and a softer voice for somebody who does not answer go together', () => {
    const { state } = transition(initialState(), {
      kind: 'said',
      atMs: 0,
      meaning: { intent: 'cramp.onset' },
    });
    const { scene } = state;
    if (scene.kind !== 'coaching' || scene.course.kind !== 'relief') throw new Error('No relief began.');
    const unanswered = (holdsUnanswered: 1 | 2, start: 'soft' | 'full'): State => ({
      ...stateOf(1, { ...scene, course: { ...scene.course, holdsUnanswered } as Relief }, start),
    });
    expect(createSoftStart().volumeOf(unanswered(1, 'full'))).toBe(0.7);
    expect(createSoftStart().volumeOf(unanswered(2, 'full'))).toBe(0.5);
    expect(createSoftStart().volumeOf(unanswered(2, 'soft'))).toBeCloseTo(0.3);
  });

  it('is left out where it is not wanted', () => {
    expect(createSoftStart().volumeOf(stateOf(1, answering, 'full'))).toBe(1);
  });
});
