import { describe, expect, it } from 'vitest';
import { english } from '../../../../shared/content/en/index.ts';
import type { Press } from '../../../../shared/dialogue/press.ts';
import { viewOf } from '../../../../shared/dialogue/rendering/view-of-state.ts';
import { defaultDialogueSettings, initialState } from '../../../../shared/dialogue/state.ts';
import { transition } from '../../../../shared/dialogue/transition.ts';
import type { View } from '../../../../shared/dialogue/view.ts';
import { firstLook } from '../../../../shared/night.ts';
import {
  everythingWorks,
  nothingWorks,
  reachableViews,
  viewsOfEverySentence,
} from '../../../support/page/reachable-views.ts';
import { exampleViews } from '../../../support/page/views.ts';

/** All that look through every screen stand in this file: to find them takes seconds. */

const views = [...reachableViews(everythingWorks), ...reachableViews(nothingWorks)];
const presses = ({ choices, moreChoices }: (typeof views)[number]): readonly Press[] =>
  [...choices, ...moreChoices].map(({ press }) => press);
const screens = views.filter((view) => !presses(view).includes('back'));
const lists = views.filter((view) => presses(view).includes('back'));

/** The first few, by what they show. */
function named(found: typeof views): readonly string[] {
  return found.slice(0, 5).map((view) => `${view.headline}: ${presses(view).join(', ')}`);
}

describe('every screen', () => {
  it('has three choices at most, or the four places, and "More"', () => {
    const places = 'calf,foot,shin,thigh';
    const wrong = screens.filter((view) => {
      const choices = view.choices.map(({ press }) => press);
      return !(choices.length <= 3 || choices.join() === places) || !presses(view).includes('more');
    });
    expect(named(wrong)).toEqual([]);
  });

  it('has "Stop" where there is something to stop, and each choice once', () => {
    const wrong = views.filter((view) => {
      const all = presses(view);
      // A list over the waiting screen ends nothing.
      const isIdle = view.scene === 'idle' || all.includes('start');
      return new Set(all).size !== all.length || (!isIdle && !all.includes('stop'));
    });
    expect(named(wrong)).toEqual([]);
  });

  it('of a cramp, a stretch or an advice has "Something is wrong"', () => {
    const wrong = screens.filter((view) => {
      const isCoaching = ['relief', 'routine'].includes(view.scene) || view.headline.includes('help today');
      return isCoaching && !presses(view).includes('wrong');
    });
    expect(named(wrong)).toEqual([]);
  });

  it('has answers to a question only where one is asked', () => {
    const answers: readonly Press[] = ['yes', 'no', 'pain', 'numb', 'toesDown', 'toesUp'];
    const wrong = screens.filter(
      (view) => view.scene === 'relief' && presses(view).some((press) => answers.includes(press)),
    );
    expect(named(wrong)).toEqual([]);
  });
});

describe('every list', () => {
  it('has six choices at most, more than one, and the way back', () => {
    const wrong = lists.filter(({ choices }) => choices.length < 2 || choices.length > 6);
    expect(named(wrong)).toEqual([]);
  });
});

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
    const calling = ['112', '004915112345678'].flatMap(emergencyViews);
    const reachable = new Set([...views, ...calling, atRest].map(shown));
    const strange = Object.entries(exampleViews).filter(([, view]) => !reachable.has(shown(view)));
    expect(strange.map(([name]) => name)).toEqual([]);
  });
});

describe('the screens with which sentences are looked through', () => {
  it('show every sentence that any screen shows', () => {
    const sentences = (found: readonly View[]) =>
      new Set(
        found.flatMap(({ headline, hint, notices, activity, announcement }) => [
          // A rehearsal shows what a real course shows, behind its name.
          ...[headline, hint.replace(`${english.hints.practice} `, ''), activity, announcement.text],
          ...notices,
        ]),
      );
    for (const health of [everythingWorks, nothingWorks])
      expect(sentences(viewsOfEverySentence(health))).toEqual(sentences(reachableViews(health)));
  });
});
