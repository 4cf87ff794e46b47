import { describe, expect, it } from 'vitest';
import { english } from '../../../../shared/content/en/index.ts';
import type { Coaching, Relief } from '../../../../shared/dialogue/coaching/coaching-state.ts';
import { countOf } from '../../../../shared/dialogue/rendering/progress.ts';
import { initialState, type State } from '../../../../shared/dialogue/state.ts';
import { transition } from '../../../../shared/dialogue/transition.ts';

const begun = transition(initialState(), {
  kind: 'said',
  atMs: 0,
  meaning: { intent: 'cramp.onset', part: 'calf' },
}).state;
const calf = (begun.scene as Coaching).course as Relief;

/** A state in the middle of a count. */
function counting(scene: Pick<Coaching, 'course' | 'turn'>): State {
  const activity = { kind: 'counting', endsAtMs: 30_000, seconds: 30, secondsLeft: 12 } as const;
  return { ...begun, scene: { kind: 'coaching', activity, upcoming: [], ...scene } };
}
const progress = (scene: Pick<Coaching, 'course' | 'turn'>) => countOf(counting(scene), english)?.progress;
const hold = { step: 'toesTowardShin' } as const;

describe('which hold it is', () => {
  it('is one of three in the first minutes of a cramp', () => {
    const rungs = ['opening', 'again', 'stronger'] as const;
    expect(rungs.map((rung) => progress({ course: { ...calf, rung }, turn: hold }))).toEqual([
      'Hold 1 of 3',
      'Hold 2 of 3',
      'Hold 3 of 3',
    ]);
  });

  it('goes on where nobody answers, and never counts past its end', () => {
    const unanswered = (rung: 'opening' | 'stronger', holdsUnanswered: 1 | 2) =>
      progress({ course: { ...calf, rung, holdsUnanswered }, turn: hold });
    expect([unanswered('opening', 1), unanswered('opening', 2)]).toEqual(['Hold 2 of 3', 'Hold 3 of 3']);
    expect(unanswered('stronger', 2)).toBe('Hold 5 of 5');
  });

  it('is not said where nobody knows how many will come, nor of a rest', () => {
    expect(progress({ course: { ...calf, rung: 'once more' }, turn: hold })).toBe('');
    expect(progress({ course: calf, turn: { step: 'rest' } })).toBe('');
  });

  it('goes through the holds of the bedtime stretches, three tens being one', () => {
    const routine = { kind: 'routine', routine: 'standing', moves: 'none yet' } as const;
    expect(progress({ course: routine, turn: { step: 'leftWallLean', seconds: 10 } })).toBe('Hold 1 of 6');
    expect(progress({ course: routine, turn: { step: 'toesBackOther' } })).toBe('Hold 6 of 6');
    expect(progress({ course: routine, turn: { step: 'pumpAnkles' } })).toBe('');
  });

  it('has the whole that its seconds are of', () => {
    expect(countOf(counting({ course: calf, turn: hold }), english)).toEqual({
      secondsLeft: 12,
      seconds: 30,
      progress: 'Hold 1 of 3',
    });
    expect(countOf(begun, english)).toBeNull();
  });
});
