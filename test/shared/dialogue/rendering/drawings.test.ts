import { describe, expect, it } from 'vitest';
import { type DrawingId, drawingIds, drawingOfStep } from '../../../../shared/content/drawings.ts';
import { english } from '../../../../shared/content/en/index.ts';
import { contentFor } from '../../../../shared/content/languages.ts';
import { type StepId, steps } from '../../../../shared/content/protocol.ts';
import { nextDeadlineMs } from '../../../../shared/dialogue/deadline.ts';
import type { DialogueEvent } from '../../../../shared/dialogue/event.ts';
import { viewOf } from '../../../../shared/dialogue/rendering/view-of-state.ts';
import { initialState, type State } from '../../../../shared/dialogue/state.ts';
import { transition } from '../../../../shared/dialogue/transition.ts';

/** The state after these events, with every utterance spoken at once and every pause of the first step waited for. */
function stateAfter(...events: readonly DialogueEvent[]): State {
  return events.reduce((state, event) => transition(state, event).state, initialState());
}

const onset: DialogueEvent = { kind: 'said', atMs: 0, meaning: { intent: 'cramp.onset', part: 'calf' } };

/** Goes on, with what is being said spoken and what is awaited waited for, until a step is counted. */
function untilCounting(state: State, atMs: number): State {
  const { scene, speech } = state;
  if (scene.kind === 'coaching' && scene.activity.kind === 'counting') return state;
  const next: DialogueEvent =
    speech.saying === null
      ? { kind: 'time', atMs: nextDeadlineMs(state) ?? atMs }
      : { kind: 'spoken', atMs, utteranceId: speech.saying };
  return untilCounting(transition(state, next).state, next.atMs);
}

describe('the drawings', () => {
  it('show everything that is held or counted', () => {
    const counted = (Object.keys(steps) as StepId[]).filter((id) =>
      ['hold', 'time', 'offer'].includes(steps[id].kind),
    );
    expect(counted.filter((id) => drawingOfStep[id] === undefined)).toEqual([]);
    expect(counted.length).toBeGreaterThan(40);
  });

  it('are each shown by a step', () => {
    const shown = new Set(Object.values(drawingOfStep));
    expect(drawingIds.filter((id) => !shown.has(id))).toEqual([]);
  });

  it('are described in short sentences, in every language', () => {
    for (const { drawings } of [english, contentFor('de')]) {
      for (const id of drawingIds) {
        expect(drawings[id], id).toMatch(/^\p{Lu}.*\.$/u);
        for (const sentence of drawings[id].split(/[.:]\s/))
          expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(16);
      }
    }
  });
});

describe('the screen', () => {
  const drawingIn = (state: State): DrawingId | undefined => viewOf(state, english, 1).drawing?.id;

  it('shows the picture of the step in the headline, through its countdown', () => {
    const counting = untilCounting(stateAfter(onset), 0);
    const view = viewOf(counting, english, 1);
    expect(view.headline).toBe(english.lines.toesTowardShin.headline);
    expect(view.drawing).toEqual({
      id: 'toes-toward-you',
      description: english.drawings['toes-toward-you'],
    });
  });

  it('shows none while Charley waits, while paused and in an emergency', () => {
    const counting = untilCounting(stateAfter(onset), 0);
    const said = (intent: 'pause' | 'stop' | 'emergency') =>
      transition(counting, { kind: 'said', atMs: 20_000, meaning: { intent } }).state;
    expect(drawingIn(initialState())).toBeUndefined();
    expect(drawingIn(said('pause'))).toBeUndefined();
    expect(drawingIn(said('stop'))).toBeUndefined();
    expect(drawingIn(said('emergency'))).toBeUndefined();
  });
});
