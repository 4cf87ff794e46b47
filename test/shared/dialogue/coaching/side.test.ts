import { expect, it } from 'vitest';
import { nextDeadlineMs } from '../../../../shared/dialogue/deadline.ts';
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
