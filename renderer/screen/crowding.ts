/** What gives way, one after the other, where the buttons would be pushed out of the window. */
const givingWay = ['buttons', 'buttons and number'] as const;

/** At last the words, as parts of their print; less is no longer read across a bed. [PJ] */
const wordSizes = [0.85, 0.7, 0.6];

/**
 * Brings the screen into line with its window: `arrange` first with everything as large as it may be; where that pushes buttons
 * out of the window, with smaller buttons; then with the number in the corner; and where words would still stand beneath
 * the buttons, with smaller words. What does not fit even then is scrolled beneath the buttons, which stay in sight
 * (choices.css). To be called whenever the words or the window have changed.
 */
export function fitToWindow(page: Document, arrange: () => void): void {
  const { dataset, style } = page.documentElement;
  delete dataset.crowded;
  style.removeProperty('--words-fit');
  arrange();
  makeRoomForDrawing(page, arrange);
  for (const giving of givingWay) {
    if (!isCrowded(page)) return;
    dataset.crowded = giving;
    arrange();
  }
  for (const size of wordSizes) {
    if (!isCrowded(page) || !areWordsCovered(page)) return;
    style.setProperty('--words-fit', String(size));
    arrange();
  }
}

/** In a low window a drawing that found no room beneath the words gets that of larger buttons, where it is enough. */
function makeRoomForDrawing(page: Document, arrange: () => void): void {
  const isLeftOut = (): boolean => page.querySelector('#drawing.read-only:not([hidden])') !== null;
  if (!isLow(page) || !isLeftOut() || isCrowded(page)) return;
  const [buttons] = givingWay;
  page.documentElement.dataset.crowded = buttons;
  arrange();
  if (!isLeftOut() && !isCrowded(page)) return;
  delete page.documentElement.dataset.crowded;
  arrange();
}

/** An upright window has room for its large buttons: beside them the words that leave the drawing none are long. */
function isLow({ documentElement: { clientWidth, clientHeight } }: Document): boolean {
  return clientWidth > clientHeight;
}

/** Whether there is more than the window shows. */
export function isScrolled({ documentElement: { scrollHeight, clientHeight } }: Document): boolean {
  return scrollHeight > clientHeight;
}

/** Whether there is more than the window shows, but for what Charley is not: that may stand last, further down. */
function isCrowded(page: Document): boolean {
  return isScrolledWithout(page, 'disclaimer');
}

/** Whether there is more than the window shows, even without the elements with these ids. */
export function isScrolledWithout(page: Document, ...ids: readonly string[]): boolean {
  if (!isScrolled(page)) return false;
  const left = ids.flatMap((id) => page.getElementById(id) ?? []);
  const displays = left.map(({ style }) => style.display);
  for (const { style } of left) style.display = 'none';
  const isStillScrolled = isScrolled(page);
  for (const [index, { style }] of left.entries()) style.display = displays[index] ?? '';
  return isStillScrolled;
}

/** Whether, before anything is scrolled, some of the words are beneath what keeps to the foot of the window. */
function areWordsCovered(page: Document): boolean {
  const [hint, headline] = ['hint', 'headline'].map((id) => page.getElementById(id));
  const lowest = hint?.textContent === '' ? headline : hint;
  const foot = ['controls', 'more-choices']
    .map((id) => page.getElementById(id))
    .find((group) => group !== null && getComputedStyle(group).position === 'sticky');
  if (!lowest || !foot) return false;
  const wordsEndPx = lowest.getBoundingClientRect().bottom + scrollY;
  const footPx = foot.offsetHeight + Number.parseFloat(getComputedStyle(foot).bottom);
  return wordsEndPx > page.documentElement.clientHeight - footPx;
}
