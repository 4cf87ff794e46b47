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
 * Words come first: where the picture has no room beneath them, it stands in what the headline's first line leaves beside
 * it; where it would make the page scroll, move a word or be too small there, too, it is taken off the screen. Screen
 * readers keep its description. To be called whenever the words or the window have changed.
 */
export function fitDrawing(frame: HTMLElement): void {
  frame.classList.remove('read-only', 'beside');
  if (frame.hidden) return;
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = frame.ownerDocument.documentElement;
  if (scrollHeight <= clientHeight && scrollWidth <= clientWidth && isLargeEnough(frame)) return;
  frame.classList.add('read-only');
  if (!standsBeside(frame)) frame.classList.replace('beside', 'read-only');
}

function isLargeEnough({ clientWidth, clientHeight }: HTMLElement): boolean {
  return Math.min(clientWidth, clientHeight * widthOfHeight) >= smallestWidthPx;
}

/** What letters of the second line reach into the first one, as a part of a line. */
const reach = 0.12;

/** Tries the room from the top to under the headline's first line, and says whether every line of the words stays where it is, uncovered. */
function standsBeside(frame: HTMLElement): boolean {
  const page = frame.ownerDocument;
  const element = (id: string) => page.getElementById(id);
  const [screen, headline] = ['screen', 'headline'].map(element);
  if (!screen || !headline || element('count')?.hidden === false) return false;
  const lines = () => ['status', 'notices', 'words'].flatMap((id) => linesOf(element(id) ?? headline));
  const placed = () =>
    [...lines().flatMap(({ left, top, right }) => [left, top, right]), page.documentElement.scrollHeight]
      .map(Math.round)
      .join();
  const without = placed();
  const fromTopPx = headline.getBoundingClientRect().top - screen.getBoundingClientRect().top;
  const linePx = Number.parseFloat(getComputedStyle(headline).lineHeight);
  const marginPx = Number.parseFloat(getComputedStyle(screen).paddingTop);
  screen.style.setProperty('--beside', `${fromTopPx + (1 - reach) * linePx - marginPx}px`);
  frame.classList.replace('read-only', 'beside');
  const { left, bottom } = frame.getBoundingClientRect();
  const isFree = lines().every((line) => line.right < left || line.top >= bottom);
  return placed() === without && isFree && isLargeEnough(frame);
}

/** Where each line of its text stands, as wide as the text is. */
function linesOf(words: HTMLElement): readonly DOMRect[] {
  const page = words.ownerDocument;
  const texts = page.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  const range = page.createRange();
  const lines: DOMRect[] = [];
  while (texts.nextNode() !== null) {
    range.selectNodeContents(texts.currentNode);
    lines.push(...range.getClientRects());
  }
  return lines;
}
