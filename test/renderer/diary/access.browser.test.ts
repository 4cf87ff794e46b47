import type { Page } from 'playwright';
import { afterEach, describe, expect, test } from 'vitest';
import { episode } from '../../shared/diary/samples.ts';
import { accessibilityFaults } from '../../support/page/faults.ts';
import { usePages } from '../../support/page/open-pages.ts';
import { yearOfNights } from '../../support/page/year-of-nights.ts';
import { type DiaryContext, openDiaryHouse, openDiaryPage, turnTo } from './diary-house.ts';

const pages = usePages();
let house: DiaryContext;
afterEach(() => house.remove());

const parts = ['Nights', 'Charts', "Doctor's sheet", 'Your data'] as const;
const lastNight = episode({ startedAt: '2026-11-23T03:00:00+00:00' });

async function open(context = {}): Promise<Page> {
  house = await openDiaryHouse('2026-11-23T08:00', [...yearOfNights(), lastNight]);
  return openDiaryPage(pages, house, context);
}

/** Shows every part, with what can be opened in it. */
async function showAll(page: Page, check: (name: string) => Promise<void>): Promise<void> {
  await check('Nights with the card of last night');
  await page.getByRole('button', { name: 'Add a cramp' }).click();
  await check('Nights with a form');
  for (const part of parts.slice(1)) {
    await turnTo(page, part);
    if (part === 'Charts') {
      const closed = page.getByRole('button', { name: 'Show as table' });
      while ((await closed.count()) > 0) await closed.first().press('Enter');
    }
    if (part === "Doctor's sheet") await page.getByRole('button', { name: 'Print' }).waitFor();
    if (part === 'Your data') await page.getByRole('button', { name: 'Delete the whole diary' }).click();
    await check(part);
  }
}

describe.each(['night', 'day'] as const)('In the colours of the %s', (colours) => {
  test('axe finds nothing wrong with any part', async () => {
    const page = await open();
    await page.evaluate((colours) => {
      document.documentElement.dataset.colours = colours;
    }, colours);
    await showAll(page, async (name) => expect(await accessibilityFaults(page), name).toEqual([]));
  });
});

describe('Nothing is wider than the window', () => {
  test.each(
    Object.entries({
      'at 1280×800': { viewport: { width: 1280, height: 800 } },
      'at 800×600': { viewport: { width: 800, height: 600 } },
      'at 1280×800 zoomed to 200 %': { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
      'at 800×600 zoomed to 200 %': { viewport: { width: 400, height: 300 }, deviceScaleFactor: 2 },
    }),
  )('%s', async (_, context) => {
    const page = await open(context);
    await showAll(page, async (name) => {
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(widths[0], name).toBeLessThanOrEqual(widths[1] ?? 0);
    });
  });
});

test('Everything is done with the keyboard alone: from the night screen to a saved cramp and back', async () => {
  house = await openDiaryHouse('2026-11-23T08:00', []);
  const { page, bridge } = await pages.open(house);
  const press = async (key: string, until: string): Promise<void> => {
    for (let count = 0; count < 60; count += 1) {
      await page.keyboard.press(key);
      const name = await page.evaluate(() => {
        const focused = document.activeElement;
        return focused?.closest('label')?.textContent ?? focused?.ariaLabel ?? focused?.textContent ?? '';
      });
      if (name.startsWith(until)) return;
    }
    throw new Error(`${key} does not lead to ${until}.`);
  };
  await press('Tab', 'Diary');
  await page.keyboard.press('Enter');
  await page.getByRole('grid').waitFor();
  await press('Tab', 'Sunday');
  await page.keyboard.press('ArrowLeft');
  await press('Tab', 'Add a cramp');
  await page.keyboard.press('Enter');
  await press('Tab', 'Which leg');
  await page.keyboard.type('right');
  await press('Tab', 'Note');
  await page.keyboard.type('b and n and space are letters here');
  await press('Tab', 'Save');
  await page.keyboard.press('Enter');
  await page.getByText('Saved in your diary.').waitFor();
  const reading = await house.store.read();
  expect(reading.ok && reading.value.entries).toMatchObject([
    { side: 'right', note: 'b and n and space are letters here' },
  ]);
  await press('Shift+Tab', 'Charts');
  await page.keyboard.press('Enter');
  await page.getByLabel('Time shown').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'I am listening' }).waitFor();
  expect(await bridge.told('control:press')).toEqual([]);
});
