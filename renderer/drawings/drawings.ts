import type { DrawingId } from '../../shared/content/drawings.ts';
import { closeUp } from './close-up.ts';
import { inBed } from './in-bed.ts';
import { upright } from './upright.ts';

/** Every drawing, from the parts that they share: one body, one foot, a few things, one arrow. */
const shapes: Readonly<Record<DrawingId, string>> = { ...inBed, ...upright, ...closeUp };

/** An SVG of a drawing, on a field of 240 by 160; its colours come from the page's style. */
function sourceOf(id: DrawingId): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 160" aria-hidden="true">${shapes[id]}</svg>`;
}

/** A fresh picture of a drawing. */
export function pictureOf(id: DrawingId, page: Document): Element {
  const picture = new DOMParser().parseFromString(sourceOf(id), 'image/svg+xml').documentElement;
  return page.importNode(picture, true);
}
