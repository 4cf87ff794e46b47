import { describe, expect, it } from 'vitest';
import { initialState, type State } from '../../../../shared/dialogue/state.ts';
import { transition } from '../../../../shared/dialogue/transition.ts';

const pressed = (state: State, press: 'start' | 'stop', atMs: number): State =>
  transition(state, { kind: 'pressed', atMs, press }).state;

const calling: State = { ...initialState(), scene: { kind: 'emergency', stage: 'calling' } };

describe('The call for help', () => {
  it('is silenced by the first stop, and stays', () => {
    expect(pressed(calling, 'stop', 10_000).scene).toEqual({
      kind: 'emergency',
      stage: 'quiet',
      sinceMs: 10_000,
    });
  });

  it('stays where a stop comes twice at once: "press Stop again if you are safe" is read first', () => {
    const quiet = pressed(calling, 'stop', 10_000);
    expect(pressed(quiet, 'stop', 10_200).scene.kind).toBe('emergency');
    expect(pressed(quiet, 'stop', 11_499).scene.kind).toBe('emergency');
  });

  it('is ended by a second stop that is meant', () => {
    const quiet = pressed(calling, 'stop', 10_000);
    expect(pressed(quiet, 'stop', 11_500).scene.kind).not.toBe('emergency');
  });
});
