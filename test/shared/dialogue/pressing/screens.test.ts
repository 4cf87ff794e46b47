import { describe, expect, it } from 'vitest';
import type { Press } from '../../../../shared/dialogue/press.ts';
import { everythingWorks, nothingWorks, reachableViews } from '../../../support/page/reachable-views.ts';

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
