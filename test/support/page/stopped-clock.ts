import type { Page } from 'playwright';

/**
 * Before a page is opened: its clock stands at one second, and goes on only where a test moves it. What a machine does
 * late is then nothing that the page could notice.
 */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1_000);
}
