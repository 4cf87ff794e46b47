import type { View } from '../../../shared/dialogue/view.ts';
import { everythingWorks, muted, nothingWorks, noVoice, reachableViews } from './reachable-views.ts';
import { exampleViews } from './views.ts';

/** What the product shows: every screen that can be reached, and those of other hours and hands. */
export function everyView(): readonly View[] {
  const reached = [everythingWorks, nothingWorks].flatMap((health) =>
    fullestOf(reachableViews(health), ({ headline, drawing, count, choices, moreChoices, notices }) => ({
      like: [headline, drawing, count !== null, choices, moreChoices, notices],
      most: [({ hint }) => hint.length],
    })),
  );
  return [...reached, ...Object.values(exampleViews)];
}

/**
 * Whatever works, of all screens with the same parts those that ask most of a window: the most words, the most of them on
 * the buttons, the longest word of either. They are half of all, for the many windows that differ in nothing but their size.
 */
export function fullestViews(): readonly View[] {
  const reached = [everythingWorks, nothingWorks, noVoice, muted].flatMap(reachableViews);
  const fullest = fullestOf(reached, ({ scene, count, drawing, reading, notices, choices, moreChoices }) => ({
    like: [
      scene === 'idle' || scene === 'emergency' || scene === 'advice' ? scene : 'led',
      count !== null,
      drawing !== null,
      reading,
      notices.length,
      choices.length,
      choices.some(({ key }) => key !== null),
      moreChoices.map(({ press }) => press),
    ],
    most: [
      ({ headline, hint }) => 2 * headline.length + hint.length,
      (view) => labelsOf(view).length,
      ({ headline, hint }) => longestWord(`${headline} ${hint}`),
      (view) => longestWord(labelsOf(view)),
    ],
  }));
  return [...fullest, ...Object.values(exampleViews)];
}

interface Standing {
  /** Views for which this is the same stand for each other. */
  readonly like: readonly unknown[];
  /** By each of these the view with the largest stands for all. */
  readonly most: readonly ((view: View) => number)[];
}

function fullestOf(views: readonly View[], standing: (view: View) => Standing): readonly View[] {
  const fullest = new Map<string, View>();
  for (const view of views) {
    const { like, most } = standing(view);
    for (const [index, sizeOf] of most.entries()) {
      const key = JSON.stringify([index, like]);
      const known = fullest.get(key);
      if (known === undefined || sizeOf(known) < sizeOf(view)) fullest.set(key, view);
    }
  }
  return [...new Set(fullest.values())];
}

function labelsOf({ choices }: View): string {
  return choices.map(({ label }) => label).join(' ');
}

function longestWord(text: string): number {
  return Math.max(...text.split(' ').map((word) => word.length));
}
