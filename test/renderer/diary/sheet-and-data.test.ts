import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diaryJson } from '../../../shared/diary/document.ts';
import type { DiaryEntry } from '../../../shared/diary/entry.ts';
import { episode } from '../../shared/diary/samples.ts';
import { usePages } from '../../support/page/open-pages.ts';
import { yearOfNights } from '../../support/page/year-of-nights.ts';
import { type DiaryHouse, openDiaryHouse, openDiaryPage, turnTo } from './diary-house.ts';

const pages = usePages();
let house: DiaryHouse;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'charley-diary-files-'));
});
afterEach(() => {
  house.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function open(part: 'Your data' | "Doctor's sheet", entries: readonly DiaryEntry[]): Promise<Page> {
  house = await openDiaryHouse('2026-11-23T08:00', entries);
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

describe("The doctor's sheet", () => {
  test.each(['A4', 'Letter'] as const)('prints alone on one page of %s, black on white', async (format) => {
    const page = await open("Doctor's sheet", yearOfNights());
    await page.getByRole('button', { name: 'Print' }).waitFor();
    const pdf = join(folder, 'sheet.pdf');
    await page.pdf({ path: pdf, format, printBackground: true });
    expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/^Pages:\s+1$/m);
    const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
    expect(text).toContain('Self-recorded diary. Not a medical record.');
    expect(text).toMatch(/Cramps: \d+\. Nights with cramps: \d+ of 84\./);
    expect(text).toContain('Share this with your doctor.');
    expect(text).not.toContain('Back to the night screen');
    expect(text).not.toContain("Doctor's sheet");
    execFileSync('pdftoppm', ['-r', '20', '-png', '-singlefile', pdf, join(folder, 'sheet')]);
    const paper = await pages.blank();
    const corner = await paper.evaluate(
      async (png) => {
        const picture = new Image();
        picture.src = `data:image/png;base64,${png}`;
        await picture.decode();
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        const context = canvas.getContext('2d');
        context?.drawImage(picture, 0, 0);
        return [...(context?.getImageData(2, picture.height - 3, 1, 1).data ?? [])];
      },
      readFileSync(join(folder, 'sheet.png')).toString('base64'),
    );
    expect(corner).toEqual([255, 255, 255, 255]);
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
    expect(file.text).toContain('Cramps: 3. Nights with cramps: 1 of 84.');
    const line = page.locator('.sheet').getByText('Cramps: 3. Nights with cramps: 1 of 84.');
    expect(await line.isVisible()).toBe(true);
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
    writeFileSync(path, ' '.repeat(1_000_001));
    await page.getByLabel('Choose a file').setInputFiles(path);
    await page.getByText('This file is too large for a diary.').waitFor();
  });
});
