import { cpus } from 'node:os';
import type { Page } from 'playwright';
import { sheetDocument } from '../../main/pages/doctors-sheet.ts';
import { contentFor } from '../../shared/content/languages.ts';
import type { DiaryEntry } from '../../shared/diary/entry.ts';
import { openChromium } from '../support/chromium.ts';
import { installFakeBridge } from '../support/page/fake-bridge.ts';
import { servePage } from '../support/page/server.ts';
import { idleJoined } from '../support/page/views.ts';
import { yearOfNights } from '../support/page/year-of-nights.ts';
import { type Figure, median } from './figure.ts';

const english = contentFor('en');
const { names } = english.diaryPages;
const rounds = 7;
/** Then something is broken, and waiting on would wait for ever. */
const longestMs = 20_000;
const now = '2026-11-23T08:00:00+00:00';

const drawn = ':has(canvas):not(:has(canvas:not([width])))';
/** What is pressed, by its words (or the value of the charts' period), and what then stands on the screen. */
const steps: readonly Step[] = [
  { press: english.pages.titles.diary, figure: 'the calendar of nights', until: '.calendar .night' },
  { press: names.charts, figure: 'the charts of 12 weeks, drawn', until: `.charts${drawn}` },
  {
    press: '52',
    figure: 'the charts of 52 weeks, drawn',
    until: `.charts:has(tbody tr:nth-child(52))${drawn}`,
  },
  { press: names.sheet, figure: "the doctor's sheet", until: '.sheet' },
  { press: names.data, figure: 'the data page', until: '#erase' },
];

interface Step {
  readonly press: string;
  readonly figure: string;
  readonly until: string;
}

/** Measures in Chromium how long each page of the diary takes from the press until it is painted, with a year in it. */
export async function diaryPageFigures(): Promise<readonly Figure[]> {
  const entries = yearOfNights();
  const server = await servePage();
  const asRoot = process.getuid?.() === 0;
  const browser = await openChromium({ args: asRoot ? ['--no-sandbox'] : [] });
  const ranOn = `Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${entries.length} entries`;
  try {
    const times = steps.map((): number[] => []);
    for (let round = 0; round < rounds; round += 1) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await openNight(page, server.origin, entries);
      for (const [index, step] of steps.entries()) times[index]?.push(await measure(page, step));
      await page.close();
    }
    return steps.map(({ figure }, index) => ({
      name: `press to ${figure}`,
      median: Math.round(median(times[index] ?? [])),
      unit: 'ms',
      ranOn,
    }));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function openNight(page: Page, origin: string, entries: readonly DiaryEntry[]): Promise<void> {
  const answers = {
    'diary:read': { entries, nights: [], now, damagedLines: 0, newerLines: 0 },
    'diary:sheet': { html: sheetDocument(entries, { medicines: [] }, new Date(now), english) },
  };
  await installFakeBridge(page, idleJoined, answers);
  await page.goto(origin);
  await page.locator('#pages').waitFor();
}

/**
 * In the page, so that nothing of the way from here to it counts.
 * @throws Error where it does not come
 */
function measure(page: Page, step: Step): Promise<number> {
  return page.evaluate(
    ({ press, until, longestMs }) =>
      new Promise<number>((resolve, reject) => {
        const period = document.querySelector<HTMLSelectElement>('#period');
        const buttons = [...document.querySelectorAll('button')];
        const pressedAtMs = performance.now();
        const button = buttons.find(({ textContent }) => textContent === press);
        if (button !== undefined) button.click();
        else if (period !== null) {
          period.value = press;
          period.dispatchEvent(new Event('change'));
        }
        const painted = (): void => resolve(performance.now() - pressedAtMs);
        const look = (): void => {
          const isThere = document.querySelector(until) !== null;
          if (isThere) requestAnimationFrame(() => requestAnimationFrame(painted));
          else if (performance.now() - pressedAtMs < longestMs) requestAnimationFrame(look);
          else reject(new Error(`${press} shows no ${until}.`));
        };
        look();
      }),
    { ...step, longestMs },
  );
}
