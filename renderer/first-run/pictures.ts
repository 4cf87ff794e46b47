import type { PageWords } from '../../shared/content/page-words.ts';
import { pictureOf } from '../drawings/drawings.ts';

/** One SVG file for each step, named by its id: strokes only, on a field of 240 by 160. */
const sources = import.meta.glob<string>('./pictures/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The picture of a step; its colours come from the page's style. The practice shows what it practises. */
export function pictureOfStep(step: keyof PageWords['firstRun']['steps'], page: Document): Element {
  if (step === 'practice') return pictureOf('toes-toward-you', page);
  const source = sources[`./pictures/${step}.svg`];
  if (source === undefined) throw new Error(`There is no renderer/first-run/pictures/${step}.svg.`);
  const picture = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
  return page.importNode(picture, true);
}
