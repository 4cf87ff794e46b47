import { describe, expect, it } from 'vitest';
import { english } from '../../../shared/content/en/index.ts';
import { viewOf } from '../../../shared/dialogue/rendering/view-of-state.ts';
import { defaultDialogueSettings, initialState } from '../../../shared/dialogue/state.ts';
import { transition } from '../../../shared/dialogue/transition.ts';
import type { View } from '../../../shared/dialogue/view.ts';
import { firstLook } from '../../../shared/night.ts';
import { everythingWorks, nothingWorks, reachableViews } from '../../support/page/reachable-views.ts';
import { exampleViews } from '../../support/page/views.ts';

/** What a person reads and can press, whatever the hour. */
function shown(view: View): string {
  const { scene, headline, callNumber, hint, drawing, count, choices, moreChoices } = view;
  return JSON.stringify([
    ...[scene, headline, callNumber, hint, drawing, count?.progress ?? null],
    ...[choices, moreChoices],
  ]);
}

/** With a number to call; after the first "stop"; and with a list beneath it. */
function emergencyViews(emergencyNumber: string): readonly View[] {
  const state = { ...initialState({ ...defaultDialogueSettings, emergencyNumber }), health: everythingWorks };
  const calling = transition(state, { kind: 'said', atMs: 0, meaning: { intent: 'emergency' } }).state;
  const quiet = transition(calling, { kind: 'said', atMs: 0, meaning: { intent: 'stop' } }).state;
  const listed = transition(calling, { kind: 'pressed', atMs: 0, press: 'more' }).state;
  return [calling, quiet, listed].map((state) => viewOf(state, english, 1));
}

describe('the screens that the tests of the page look at', () => {
  it('are screens that the conversation shows', () => {
    const atRest = viewOf({ ...initialState(), health: everythingWorks }, english, 1, {
      ...firstLook,
      light: 'resting',
    });
    const reached = [everythingWorks, nothingWorks].flatMap(reachableViews);
    const calling = ['112', '004915112345678'].flatMap(emergencyViews);
    const reachable = new Set([...reached, ...calling, atRest].map(shown));
    const strange = Object.entries(exampleViews).filter(([, view]) => !reachable.has(shown(view)));
    expect(strange.map(([name]) => name)).toEqual([]);
  });
});
