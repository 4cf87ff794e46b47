import type { Page } from 'playwright';

declare global {
  interface Window {
    /** Those that were shown since the last one that was waited for. */
    headlinesShown: string[];
  }
}

/**
 * Writes down every headline from the next page load on: one that stands for a few seconds only is then not missed by a
 * test that a busy machine holds up for longer.
 */
export async function watchHeadlines(page: Page): Promise<void> {
  await page.addInitScript(noteHeadlines);
}

/** Settles once a page that is watched has shown a headline with these words, after the last one that was waited for. */
export async function untilHeadline(page: Page, words: string): Promise<void> {
  await page.waitForFunction(takeHeadline, words, { polling: 100 });
}

/** Runs in the page. */
function noteHeadlines(): void {
  window.headlinesShown = [];
  let last = '';
  const look = (): void => {
    const headline = document.querySelector('#headline')?.textContent ?? '';
    if (headline !== last) window.headlinesShown.push(headline);
    last = headline;
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Runs in the page. */
function takeHeadline(words: string): boolean {
  const at = window.headlinesShown.findIndex((headline) => headline.includes(words));
  if (at >= 0) window.headlinesShown.splice(0, at + 1);
  return at >= 0;
}
