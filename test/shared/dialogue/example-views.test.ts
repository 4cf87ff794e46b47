import { describe, expect, it } from 'vitest';
import type { View } from '../../../shared/dialogue/view.ts';
import { everythingWorks, nothingWorks, reachableViews } from '../../support/page/reachable-views.ts';
import { exampleViews } from '../../support/page/views.ts';

/** What a person reads and can press, whatever the hour. */
function shown({ scene, headline, hint, drawing, count, choices, moreChoices }: View): string {
  return JSON.stringify([scene, headline, hint, drawing, count?.progress ?? null, choices, moreChoices]);
}

describe('the screens that the tests of the page look at', () => {
  it('are screens that the conversation shows', () => {
    const reachable = new Set(
      [everythingWorks, nothingWorks].flatMap((health) => reachableViews(health).map(shown)),
    );
    const strange = Object.entries(exampleViews).filter(([, view]) => !reachable.has(shown(view)));
    expect(strange.map(([name]) => name)).toEqual([]);
  });
});
