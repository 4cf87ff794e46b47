/** What gives way, one after the other, where the buttons would be pushed out of the window. */
const givingWay = ['buttons', 'buttons and number'] as const;

/**
 * Brings the screen into line with its window: `arrange` first with everything as large as it may be; where that pushes buttons
 * out of the window, with smaller buttons; then with the number in the corner. What does not fit even then is scrolled
 * beneath the buttons, which stay in sight (choices.css). To be called whenever the words or the window have changed.
 */
export function fitToWindow(page: Document, arrange: () => void): void {
  const { dataset } = page.documentElement;
  delete dataset.crowded;
  arrange();
  for (const giving of givingWay) {
    if (!isCrowded(page)) return;
    dataset.crowded = giving;
    arrange();
  }
}

/** Whether there is more than the window shows. */
export function isScrolled({ documentElement: { scrollHeight, clientHeight } }: Document): boolean {
  return scrollHeight > clientHeight;
}

/** What Charley is not may stand last, further down. */
function isCrowded(page: Document): boolean {
  if (!isScrolled(page)) return false;
  const disclaimer = page.getElementById('disclaimer');
  if (disclaimer === null) return true;
  const { display } = disclaimer.style;
  disclaimer.style.display = 'none';
  const isStillScrolled = isScrolled(page);
  disclaimer.style.display = display;
  return isStillScrolled;
}
