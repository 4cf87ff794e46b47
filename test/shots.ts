import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from './support/machine.ts';
import { installFakeBridge } from './support/page/fake-bridge.ts';
import { servePage } from './support/page/server.ts';
import { exampleViews } from './support/page/views.ts';

/** The sizes to look at. `200-percent` is a zoomed page: half the viewport at twice the scale. */
const sizes = {
  '800x600': { viewport: { width: 800, height: 600 } },
  '1280x800': { viewport: { width: 1280, height: 800 } },
  portrait: { viewport: { width: 600, height: 960 } },
  '200-percent': { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
};

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Usage: shots FOLDER');
  process.exit(2);
}
await mkdir(folder, { recursive: true });
const server = await servePage();
const browser = await chromium.launch({ executablePath: findChromium() });
for (const [sizeName, size] of Object.entries(sizes)) {
  for (const [viewName, view] of Object.entries(exampleViews)) {
    const page = await browser.newPage({ ...size, reducedMotion: 'reduce' });
    const bridge = await installFakeBridge(page, { view, microphone: 'off' });
    await page.goto(server.origin);
    await bridge.untilTold('screen:painted', 1);
    await page.screenshot({ path: join(folder, `${viewName}-${sizeName}.png`) });
    await page.close();
  }
}
await browser.close();
await server.close();
