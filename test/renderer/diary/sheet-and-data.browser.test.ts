import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DiaryEntry } from '../../../shared/diary/entry.ts';
import { diaryJson } from '../../../shared/diary/exchange/document.ts';
import type { PrintToPdf } from '../../../shared/ports/machine.ts';
import { failed } from '../../../shared/result.ts';
import { episode } from '../../shared/diary/samples.ts';
import { usePages } from '../../support/page/open-pages.ts';
import { yearOfNights } from '../../support/page/year-of-nights.ts';
import { lookAtPdf, realPrinter } from '../../support/printer.ts';
import { type DiaryContext, openDiaryHouse, openDiaryPage, turnTo } from './diary-house.ts';

const pages = usePages();
let house: DiaryContext;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'charley-diary-files-'));
});
afterEach(() => {
  house.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function open(
  part: 'Your data' | "Doctor's sheet",
  entries: readonly DiaryEntry[],
  printToPdf?: PrintToPdf,
): Promise<Page> {
  house = await openDiaryHouse('2026-11-23T08:00', entries, printToPdf);
  const page = await openDiaryPage(pages, house);
  await turnTo(page, part);
  return page;
}
const stored = async () => {
  const reading = await house.store.read();
  return reading.ok ? reading.value.entries : [];
};

async function download(page: Page, name: string): Promise<{ readonly name: string; readonly text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return { name: file.suggestedFilename(), text: readFileSync(path, 'utf8') };
}

/** A night with three cramps, one across midnight. */
const night = [
  episode({ id: 'first', startedAt: '2026-11-21T22:10:00+00:00' }),
  episode({ id: 'across', startedAt: '2026-11-21T23:56:00+00:00', endedAt: '2026-11-22T00:05:00+00:00' }),
  episode({ id: 'third', startedAt: '2026-11-22T03:20:00+00:00', note: 'Long, "steep" walk' }),
];

/** The colour of the paper in its corner, and how many dots are neither black, white nor grey. */
async function coloursOf(page: Page, png: string) {
  return page.evaluate(async (png) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${png}`;
    await picture.decode();
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    context?.drawImage(picture, 0, 0);
    const { data = [] } = context?.getImageData(0, 0, picture.width, picture.height) ?? {};
    const dots = Array.from({ length: data.length / 4 }, (_, dot) => [...data.slice(dot * 4, dot * 4 + 3)]);
    const coloured = dots.filter((dot) => Math.max(...dot) - Math.min(...dot) > 8).length;
    return { corner: dots.at(-1), coloured };
  }, png);
}
const blackOnWhite = { corner: [255, 255, 255], coloured: 0 };

describe("The doctor's sheet", () => {
  test.each(['A4', 'Letter'] as const)('prints alone on one page of %s, black on white', async (format) => {
    const page = await open("Doctor's sheet", yearOfNights());
    await page.getByRole('button', { name: 'Print' }).waitFor();
    const pdf = await page.pdf({ format, printBackground: true });
    const { pages: count, text, picture } = lookAtPdf(pdf, folder);
    expect(count).toBe(1);
    expect(text).toContain('Self-recorded diary. Not a medical record.');
    expect(text).toMatch(/Cramps: \d+\. Nights with cramps: \d+ of \d+\./);
    expect(text).toContain('Share this with your doctor.');
    expect(text).not.toContain('Back to the night screen');
    expect(text).not.toContain("Doctor's sheet");
    expect(await coloursOf(await pages.blank(), picture)).toEqual(blackOnWhite);
  });

  test('asks the machine to print, and is saved as a page of its own', async () => {
    const page = await open("Doctor's sheet", night);
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
    });
    await page.getByRole('button', { name: 'Print' }).click();
    expect(await page.locator('html').getAttribute('data-printed')).toBe('yes');
    const file = await download(page, 'Save as a web page');
    expect(file.name).toBe('charley-sheet-2026-11-22.html');
    expect(file.text).toContain('Cramps: 3. Nights with cramps: 1 of 2.');
    const line = page.locator('.sheet').getByText('Cramps: 3. Nights with cramps: 1 of 2.');
    expect(await line.isVisible()).toBe(true);
  });
});

describe('Saving the sheet as PDF', () => {
  test('gives one page with its words as text, black on white', async () => {
    const page = await open("Doctor's sheet", night, realPrinter());
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as PDF' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('charley-sheet-2026-11-22.pdf');
    const path = join(folder, 'sheet.pdf');
    await file.saveAs(path);
    await page.getByText('The PDF is ready.').waitFor();
    const paper = lookAtPdf(readFileSync(path), folder);
    expect(paper).toMatchObject({ pages: 1, isTagged: true });
    expect(paper.text).toContain('Self-recorded diary. Not a medical record.');
    expect(paper.text).toContain('Cramps: 3. Nights with cramps: 1 of 2.');
    expect(await coloursOf(await pages.blank(), paper.picture)).toEqual(blackOnWhite);
  });

  test('is asked of main once, however often it is pressed meanwhile, and says that it is under way', async () => {
    let [asked, give] = [0, (): void => {}];
    const given = new Promise<void>((resolve) => {
      give = resolve;
    });
    const page = await open("Doctor's sheet", night, async () => {
      asked += 1;
      await given;
      return failed('print-failed');
    });
    const save = page.getByRole('button', { name: 'Save as PDF' });
    await save.click();
    await page.getByText('Making the PDF.').waitFor();
    await save.click();
    give();
    await page.getByText('The PDF was not made. Try again, or save it as a web page.').waitFor();
    expect(asked).toBe(1);
    await save.click();
    await expect.poll(() => asked).toBe(2);
  });

  test('says so where main does not answer', async () => {
    const page = await open("Doctor's sheet", night, () => Promise.reject(new Error('gone')));
    await page.getByRole('button', { name: 'Save as PDF' }).click();
    await page.getByText('Charley did not answer. Nothing was saved. Try again.').waitFor();
  });
});

describe('Taking the diary along', () => {
  test('as CSV has the three cramps in one night', async () => {
    const page = await open('Your data', night);
    const file = await download(page, 'Save as CSV');
    expect(file.name).toBe('charley-diary-2026-11-22.csv');
    const rows = file.text.trim().split('\r\n').slice(1);
    expect(rows.map((row) => row.split(',').slice(0, 3))).toEqual([
      ['episode', 'first', '2026-11-21'],
      ['episode', 'across', '2026-11-21'],
      ['episode', 'third', '2026-11-21'],
    ]);
    expect(rows[2]).toContain('"Long, ""steep"" walk"');
  });

  test('as JSON, deleting everything and taking it in again loses nothing', async () => {
    const page = await open('Your data', night);
    const file = await download(page, 'Save as JSON');
    await page.getByRole('button', { name: 'Delete the whole diary' }).click();
    await page.getByText('Delete all 3 entries for good? There is no undo.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('No, keep it');
    expect(await stored()).toHaveLength(3);
    await page.getByRole('button', { name: 'Yes, delete all' }).click();
    await page.getByText('Your whole diary was deleted.').waitFor();
    expect(await stored()).toEqual([]);
    const path = join(folder, 'again.json');
    writeFileSync(path, file.text);
    await page.getByLabel('Choose a file').setInputFiles(path);
    await page.getByText('Entries taken: 3.').waitFor();
    expect(await stored()).toEqual(night);
  });

  test('keeps the diary when the second question is answered with no', async () => {
    const page = await open('Your data', night);
    await page.getByRole('button', { name: 'Delete the whole diary' }).click();
    await page.getByRole('button', { name: 'No, keep it' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('erase');
    expect(await stored()).toEqual(night);
  });
});

describe('Taking in a file', () => {
  test('that is no diary changes nothing and says so', async () => {
    const page = await open('Your data', night);
    const path = join(folder, 'other.json');
    writeFileSync(path, '{"recipes": []}');
    await page.getByLabel('Choose a file').setInputFiles(path);
    await page.getByText('This is not a diary that Charley exported.').waitFor();
    expect(await stored()).toEqual(night);
  });

  test('takes what is allowed, names the rest, and shows what was taken', async () => {
    const page = await open('Your data', []);
    const path = join(folder, 'partly.json');
    writeFileSync(path, diaryJson(night).replace('"location": "calf"', '"location": "elbow"'));
    await page.getByLabel('Choose a file').setInputFiles(path);
    await page.getByText(/Entries taken: 2\. .*: 1\.$/).waitFor();
    await turnTo(page, 'Nights');
    await page.getByText('Cramps this month: 2. Nights with cramps: 1.').waitFor();
  });

  test('that is too large is not read', async () => {
    const page = await open('Your data', []);
    const path = join(folder, 'large.json');
    writeFileSync(path, ' '.repeat(10_000_001));
    await page.getByLabel('Choose a file').setInputFiles(path);
    await page.getByText('This file is too large for a diary.').waitFor();
  });
});
