import type { Drawing } from '../../shared/dialogue/view.ts';
import { pictureOf } from '../drawings/drawings.ts';

/** A smaller picture than this is no longer recognised across a bed. [PJ] */
const smallestWidthPx = 120;
/** Every drawing is 240 by 160. */
const widthOfHeight = 240 / 160;

/** Shows a drawing with its description, or nothing. */
export function showDrawing(frame: HTMLElement, drawing: Drawing | null): void {
  frame.hidden = drawing === null;
  if (drawing === null || frame.dataset.drawing === drawing.id) return;
  frame.dataset.drawing = drawing.id;
  frame.setAttribute('aria-label', drawing.description);
  frame.replaceChildren(pictureOf(drawing.id, frame.ownerDocument));
}

/**
 * Words come first: where the picture would make the page scroll or be too small, it is taken off the screen.
 * Screen readers keep its description. To be called whenever the words or the window have changed.
 */
export function fitDrawing(frame: HTMLElement): void {
  frame.classList.remove('read-only');
  if (frame.hidden) return;
  const page = frame.ownerDocument.documentElement;
  const isCrowded = page.scrollHeight > page.clientHeight || page.scrollWidth > page.clientWidth;
  const drawnPx = Math.min(frame.clientWidth, frame.clientHeight * widthOfHeight);
  frame.classList.toggle('read-only', isCrowded || drawnPx < smallestWidthPx);
}
