import type { DrawingId } from '../../shared/content/drawings.ts';

/** One SVG file for each drawing, named by its id: strokes only, on a field of 240 by 160. */
const sources = import.meta.glob<string>('./*.svg', { query: '?raw', import: 'default', eager: true });

/** A fresh picture of a drawing; its colours come from the page's style. */
export function pictureOf(id: DrawingId, page: Document): Element {
  const source = sources[`./${id}.svg`];
  if (source === undefined) throw new Error(`There is no renderer/drawings/${id}.svg.`);
  const picture = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
  return page.importNode(picture, true);
}
