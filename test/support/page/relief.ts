import type { Page } from 'playwright';
import { expect } from 'vitest';

/** Begins relief by a key. One right after the end of the conversation before may be taken for its double; once it helps, it does nothing more. */
export async function beginRelief(page: Page): Promise<void> {
  const begun = async () => {
    await page.keyboard.press('x');
    return page.locator('html').getAttribute('data-scene');
  };
  await expect.poll(begun, { interval: 2_000 }).toBe('relief');
}

export async function stopRelief(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('#headline', { hasText: 'Stopped' }).waitFor();
}
