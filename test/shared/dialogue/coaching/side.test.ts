import { describe, expect, it } from 'vitest';
import { nextDeadlineMs } from '../../../../shared/dialogue/deadline.ts';
import type { Meaning, Side } from '../../../../shared/dialogue/meaning.ts';
import { initialState, type State } from '../../../../shared/dialogue/state.ts';
import { transition } from '../../../../shared/dialogue/transition.ts';

/** Lets time pass, and everything be spoken, until an answer is awaited to "Is it easing?". */
function asked(from: State): { readonly state: State; readonly atMs: number } {
  let state = from;
  let atMs = 0;
  while (
    state.scene.kind !== 'coaching' ||
    state.scene.activity.kind !== 'asking' ||
    state.scene.activity.answerByMs === null
  ) {
    const { saying } = state.speech;
    if (saying === null) atMs = nextDeadlineMs(state) ?? atMs;
    const event =
      saying === null
        ? ({ kind: 'time', atMs } as const)
        : ({ kind: 'spoken', atMs, utteranceId: saying } as const);
    ({ state } = transition(state, event));
  }
  return { state, atMs };
}

it('puts the side right at "Is it easing?", and asks again', () => {
  const meaning = { intent: 'cramp.onset', part: 'calf', side: 'left' } as const;
  const begun = transition(initialState(), { kind: 'said', atMs: 0, meaning }).state;
  const { state, atMs } = asked(begun);
  const after = transition(state, { kind: 'said', atMs, meaning: { intent: 'side', side: 'right' } }).state;
  expect(after.scene).toMatchObject({ course: { side: 'right' }, turn: { step: 'easing' } });
  expect(after.speech.lastLines).toMatchObject([{ id: 'easing' }]);
});

describe('the side of the next cramp of a night', () => {
  const minuteMs = 60_000;
  const right = { intent: 'cramp.onset', part: 'calf', side: 'right' } as const;

  /** The side of a cramp that is told so, some minutes after one in the right calf was over. */
  function sideOfNext(minutes: number, meaning: Meaning): Side | null | undefined {
    const said = (state: State, atMs: number, said: Meaning) =>
      transition(state, { kind: 'said', atMs, meaning: said }).state;
    const over = said(said(initialState(), 0, right), minuteMs, { intent: 'stop' });
    const eased = said(said(over, minuteMs, right), 2 * minuteMs, { intent: 'better' });
    const { scene } = said(
      said(eased, 3 * minuteMs, { intent: 'good night' }),
      (2 + minutes) * minuteMs,
      meaning,
    );
    return scene.kind === 'coaching' && scene.course.kind === 'relief' ? scene.course.side : undefined;
  }

  it('is the same where it is back at once, and not known later', () => {
    expect(sideOfNext(5, { intent: 'cramp.onset' })).toBe('right');
    expect(sideOfNext(40, { intent: 'cramp.onset' })).toBeNull();
  });

  it('is the other one where that is said', () => {
    expect(sideOfNext(40, { intent: 'cramp.onset', topic: 'other leg' })).toBe('left');
  });

  it('is not taken over to another place', () => {
    expect(sideOfNext(5, { intent: 'cramp.onset', part: 'foot' })).toBeNull();
  });
});
