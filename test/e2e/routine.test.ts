import { describe, it } from 'vitest';
import { openChromium } from '../support/chromium.ts';
import { startCharley } from '../support/night/charley-process.ts';

describe('npm start -- --routine', () => {
  it('opens on the bedtime stretches', async () => {
    const charley = await startCharley(process.env, ['--text-only', '--routine']);
    const browser = await openChromium();
    try {
      const page = await browser.newPage();
      await page.goto(charley.address);
      await page.locator('#headline', { hasText: 'Get ready near a wall' }).waitFor();
    } finally {
      await browser.close();
      await charley.stop();
    }
  });
});
