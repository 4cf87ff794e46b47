import type { Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { plotsOf } from '../../../renderer/diary/charts/plots.ts';
import { isoHere } from '../../../renderer/diary/iso-here.ts';
import { contentFor } from '../../../shared/content/languages.ts';
import { pageWordsOf } from '../../../shared/content/page-words.ts';
import type { DiaryEntry } from '../../../shared/diary/entry.ts';
import { episode, routineDone } from '../../shared/diary/samples.ts';
import { usePages } from '../../support/page/open-pages.ts';
import { type DiaryContext, openDiaryHouse, openDiaryPage, turnTo } from './diary-house.ts';

const pages = usePages();
let house: DiaryContext;
afterEach(() => house.remove());

const at = (date: string, time: string): string => isoHere(date, time) ?? '';
const hardNight: readonly DiaryEntry[] = [
  routineDone(at('2026-11-21', '21:30')),
  episode({ startedAt: at('2026-11-21', '22:10'), location: 'foot', side: 'right', helped: 'pullToesBack' }),
  episode({ startedAt: at('2026-11-21', '23:56'), endedAt: at('2026-11-22', '00:05'), helped: null }),
  episode({ startedAt: at('2026-11-22', '03:20') }),
  episode({ id: 'false', startedAt: at('2026-11-22', '03:40') }),
];

async function openCharts(entries: readonly DiaryEntry[]): Promise<Page> {
  house = await openDiaryHouse('2026-11-23T08:00', entries);
  const page = await openDiaryPage(pages, house);
  await turnTo(page, 'Charts');
  return page;
}

/** The rows of a table as a screen reader has them, without those that are zero throughout. */
async function rowsOf(page: Page, caption: string): Promise<readonly (readonly string[])[]> {
  const rows = await page.getByRole('table', { name: caption }).locator('tbody tr').all();
  const cells = await Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
  return cells.filter(([, ...figures]) => figures.some((figure) => figure !== '0'));
}

test('Every table counts three cramps of one night, once the false start is taken out', async () => {
  house = await openDiaryHouse('2026-11-23T08:00', hardNight);
  const page = await openDiaryPage(pages, house);
  await page.getByRole('button', { name: /21 November 2026/ }).click();
  await page.getByRole('button', { name: 'Delete the entry of 03:40' }).click();
  await page.getByText('Deleted from your diary.').waitFor();
  await turnTo(page, 'Charts');
  expect(await rowsOf(page, 'Cramps a week')).toEqual([['16 Nov', '3', '–', '1']]);
  expect(await rowsOf(page, 'Time of night')).toEqual([
    ['22:00', '1'],
    ['23:00', '1'],
    ['03:00', '1'],
  ]);
  expect(await rowsOf(page, 'Where and which leg')).toEqual([
    ['calf', '2', '0', '0', '0', '2'],
    ['foot', '0', '1', '0', '0', '1'],
  ]);
  expect(await rowsOf(page, 'What helped')).toEqual([
    ['Pull all toes back', '1'],
    ['Pull your toes toward you', '1'],
  ]);
  expect(await page.getByText('Not known: 1.').count()).toBe(1);
  expect(await rowsOf(page, 'Bedtime stretches and cramps')).toEqual([
    ['With the whole bedtime routine', '1', '1'],
    ['Without it', '1', '0'],
  ]);
  expect(
    await page.getByText('These are counts only. They do not prove that one thing causes the other.').count(),
  ).toBe(1);
});

test('What is drawn is what the table says', () => {
  const period = { fromNight: '2026-11-16', toNight: '2026-11-22', begins: 'so many weeks ago' } as const;
  const [weekly, , parts] = plotsOf(hardNight.slice(0, 4), period, {
    words: pageWordsOf(contentFor('en'), 'en-GB'),
    locale: 'en-GB',
  });
  expect(weekly?.columns.map(({ drawn }) => drawn)).toEqual(['bar', 'line', 'no']);
  expect(weekly?.rows).toEqual([{ name: '16 Nov', figures: [3, 3, 1] }]);
  expect(parts?.columns.map(({ head, drawn }) => [head, drawn])).toEqual([
    ['left', 'bar'],
    ['right', 'bar'],
    ['both', 'bar'],
    ['leg not said', 'bar'],
    ['All', 'no'],
  ]);
});

test('Each chart is drawn in the colours of the page', async () => {
  const page = await openCharts(hardNight);
  await page.waitForFunction(() => {
    const canvases = [...document.querySelectorAll('canvas')];
    return canvases.length === 4 && canvases.every((canvas) => canvas.width > 300);
  });
  const bars = await page.evaluate(() => {
    const headline = getComputedStyle(document.documentElement).getPropertyValue('--headline');
    const wanted = [1, 3, 5].map((start) => Number.parseInt(headline.trim().slice(start, start + 2), 16));
    return [...document.querySelectorAll('canvas')].map((canvas) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      };
      let painted = 0;
      for (let index = 0; index < data.length; index += 4)
        if (wanted.every((value, channel) => data[index + channel] === value)) painted += 1;
      return painted;
    });
  });
  expect(bars.filter((painted) => painted < 1_000)).toEqual([]);
});

test('A table is shown to everybody with a button, and hidden again', async () => {
  const page = await openCharts(hardNight);
  const weekly = page.getByRole('region', { name: 'Cramps a week' });
  const height = async () => (await weekly.locator('table').locator('..').boundingBox())?.height ?? 0;
  expect(await height()).toBeLessThanOrEqual(1);
  await weekly.getByRole('button', { name: 'Show as table' }).click();
  expect(await height()).toBeGreaterThan(30);
  expect(await weekly.getByRole('button').getAttribute('aria-expanded')).toBe('true');
  await weekly.getByRole('button', { name: 'Hide the table' }).click();
  expect(await height()).toBeLessThanOrEqual(1);
});

test('A longer time shows more weeks', async () => {
  const page = await openCharts([...hardNight, episode({ startedAt: at('2026-01-10', '03:00') })]);
  const weeks = () => page.getByRole('table', { name: 'Cramps a week' }).locator('tbody tr').count();
  expect(await weeks()).toBe(12);
  await page.getByLabel('Time shown').focus();
  await page.getByLabel('Time shown').selectOption({ label: 'Last 52 weeks' });
  expect(await weeks()).toBe(46);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('period');
});

test('A diary without cramps says so and draws nothing', async () => {
  const page = await openCharts([routineDone(at('2026-11-21', '21:30'))]);
  await page.getByText('There is no cramp in this time, so there is nothing to draw.').waitFor();
  expect(await page.locator('canvas').count()).toBe(0);
});

test('A chart whose bars lie is high enough for the lines of their names, however many there are', async () => {
  const helped = [
    'toesTowardShin',
    'towelStretch',
    'footAgainstBedEnd',
    'weightOnLeg',
    'wallLean',
    'walk',
    'bringFootClose',
    'footFlatOnFloor',
    'pressFootDown',
  ];
  const many = helped.map((step, index) =>
    episode({ startedAt: at('2026-11-20', `0${index}:10`), helped: step }),
  );
  const page = await openCharts(many);
  const frame = page.getByRole('region', { name: 'What helped' }).locator('.frame');
  const letterPx = await frame.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  await expect
    .poll(async () => (await frame.boundingBox())?.height)
    .toBeGreaterThan(helped.length * 2 * letterPx);
});

test('What the colours mean is said in full, also in the largest print on an upright screen', async () => {
  house = await openDiaryHouse('2026-11-23T08:00', hardNight);
  const page = await openDiaryPage(pages, house, { viewport: { width: 600, height: 960 } });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '300%';
  });
  await turnTo(page, 'Charts');
  const legends = page.locator('.legend');
  expect(await legends.first().locator('li').allInnerTexts()).toEqual([
    'Cramps',
    'Average of up to four weeks',
  ]);
  expect(await legends.last().locator('li').allInnerTexts()).toEqual([
    'left',
    'right',
    'both',
    'leg not said',
  ]);
  expect(await legends.count()).toBe(2);
  const rights = await page
    .locator('.legend li')
    .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().right));
  expect(Math.max(...rights)).toBeLessThanOrEqual(600);
  // Each is a colour of its own.
  const colours = await legends
    .last()
    .locator('.swatch')
    .evaluateAll((swatches) => swatches.map((swatch) => getComputedStyle(swatch).backgroundColor));
  expect(new Set(colours).size).toBe(4);
});
