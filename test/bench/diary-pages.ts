import { cpus } from 'node:os';
import { chromium, type Page } from 'playwright';
import { sheetDocument } from '../../main/doctors-sheet.ts';
import type { DiaryEntry } from '../../shared/diary/entry.ts';
import { findChromium } from '../support/machine.ts';
import { installFakeBridge } from '../support/page/fake-bridge.ts';
import { servePage } from '../support/page/server.ts';
import { idleView } from '../support/page/views.ts';
import { yearOfNights } from '../support/page/year-of-nights.ts';
import { type Figure, median } from './figure.ts';

const rounds = 7;
const now = '2026-11-23T08:00:00+00:00';

const drawn = ':has(canvas):not(:has(canvas:not([width])))';
/** What is pressed, or chosen where there is a value, and what then stands on the screen. */
const steps: readonly Step[] = [
  { press: '#pages button', figure: 'the calendar of nights', until: '.calendar .night' },
  {
    press: '.diary nav button:nth-child(2)',
    figure: 'the charts of 12 weeks, drawn',
    until: `.charts${drawn}`,
  },
  {
    press: '#period',
    value: '52',
    figure: 'the charts of 52 weeks, drawn',
    until: `.charts:has(tbody tr:nth-child(52))${drawn}`,
  },
  { press: '.diary nav button:nth-child(3)', figure: "the doctor's sheet", until: '.sheet' },
  { press: '.diary nav button:nth-child(4)', figure: 'the data page', until: '#erase' },
];

interface Step {
  readonly press: string;
  readonly value?: string;
  readonly figure: string;
  readonly until: string;
}

/** Measures in Chromium how long each page of the diary takes from the press until it is painted, with a year in it. */
export async function diaryPageFigures(): Promise<readonly Figure[]> {
  const entries = yearOfNights();
  const server = await servePage();
  const asRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: asRoot ? ['--no-sandbox'] : [],
  });
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
    'diary:read': { entries, now, damagedLines: 0 },
    'diary:sheet': { html: sheetDocument(entries, { medicines: [] }, new Date(now)) },
  };
  await installFakeBridge(page, { view: idleView, microphone: 'off' }, answers);
  await page.goto(origin);
  await page.locator('#pages').waitFor();
}

/** In the page, so that nothing of the way from here to it counts. */
function measure(page: Page, step: Step): Promise<number> {
  return page.evaluate(
    ({ press, value, until }) =>
      new Promise<number>((resolve) => {
        const control = document.querySelector<HTMLElement>(press);
        const pressedAtMs = performance.now();
        if (control instanceof HTMLSelectElement && value !== undefined) {
          control.value = value;
          control.dispatchEvent(new Event('change'));
        } else control?.click();
        const painted = (): void => resolve(performance.now() - pressedAtMs);
        const look = (): void => {
          const isThere = document.querySelector(until) !== null;
          requestAnimationFrame(isThere ? () => requestAnimationFrame(painted) : look);
        };
        look();
      }),
    step,
  );
}
