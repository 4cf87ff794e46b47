import type { Page } from 'playwright';

/** Goes to Settings, as a person does who has just moved the mouse, and waits until they are there. */
export async function openSettings(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // At night a resting screen shows its links only once the mouse moves.
  await page.mouse.move(5, 5);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('heading', { name: 'Voice', exact: true }).waitFor();
}
