import type { Page } from 'playwright';

/** Later than a machine gets to stopping a clock that has begun to run: a clock is not put back. */
const standsAtMs = 600_000;

/**
 * Before a page is opened: its clock stands, and goes on only where a test moves it. What a machine does late is then
 * nothing that the page could notice.
 */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(standsAtMs);
}
