import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContextOptions, chromium } from 'playwright';
import { findChromium } from './support/machine.ts';
import { installFakeBridge } from './support/page/fake-bridge.ts';
import { servePage } from './support/page/server.ts';
import { exampleViews } from './support/page/views.ts';

interface Size {
  readonly context: BrowserContextOptions;
  readonly textPercent: number;
}

/** The sizes to look at. `zoomed` is a page at 200 %: half the viewport at twice the scale. */
const sizes: Readonly<Record<string, Size>> = {
  '800x600': { context: { viewport: { width: 800, height: 600 } }, textPercent: 100 },
  '1280x800': { context: { viewport: { width: 1280, height: 800 } }, textPercent: 100 },
  portrait: { context: { viewport: { width: 600, height: 960 } }, textPercent: 100 },
  'text-300': { context: { viewport: { width: 1280, height: 800 } }, textPercent: 300 },
  'text-300-800x600': { context: { viewport: { width: 800, height: 600 } }, textPercent: 300 },
  zoomed: { context: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }, textPercent: 100 },
};

/** Pictures of every state in every size, to be looked at. */
const folder = process.argv[2];
if (folder === undefined) {
  console.error('Usage: shots FOLDER');
  process.exit(2);
}
await mkdir(folder, { recursive: true });
const server = await servePage();
const browser = await chromium.launch({ executablePath: findChromium() });
for (const [sizeName, { context, textPercent }] of Object.entries(sizes)) {
  for (const [viewName, example] of Object.entries(exampleViews)) {
    const view = { ...example, look: { ...example.look, textPercent } };
    const page = await browser.newPage({ ...context, reducedMotion: 'reduce' });
    const bridge = await installFakeBridge(page, { view, microphone: 'off' });
    await page.goto(server.origin);
    await bridge.untilTold('screen:painted', 1);
    await page.screenshot({ path: join(folder, `${viewName}-${sizeName}.png`) });
    await page.close();
  }
}
await browser.close();
await server.close();
