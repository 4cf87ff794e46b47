import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Download } from 'playwright';
import { describe, expect, it } from 'vitest';
import { episode, routineDone } from '../../shared/diary/samples.ts';
import { useHost } from '../../support/day/host.ts';

/** Charts, doctor's sheet and the data itself with the real Charley behind them. */
/** "Try again" is one button for all parts, pressed in the test of the nights; a busy machine may show it anywhere. */
const host = useHost(/^Diary > (?!Nights |.*Try again)/);
const { afternoon, diaryLines } = host;
const yesterday = afternoon.dateBefore(1);
const entries = [
  // Longer ago than the twelve weeks that charts and sheet begin with.
  episode({ startedAt: afternoon.iso(afternoon.dateBefore(150), '02:10') }),
  routineDone(afternoon.iso(yesterday, '21:30')),
  episode({ startedAt: afternoon.iso(yesterday, '23:10'), note: 'Long, "steep" walk' }),
];
const lines = entries.map((saved) => ({ saved }));

const button = (name: string) => host.page().getByRole('button', { name, exact: true });
const said = (words: string) => host.page().getByRole('status').getByText(words, { exact: true }).waitFor();

async function openPart(part: string): Promise<void> {
  host.keep(...entries);
  await host.open('Diary');
  await button(part).click();
}

async function download(name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([host.page().waitForEvent('download'), button(name).click()]);
  return { name: (file as Download).suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Gives the page a file that a person has chosen. */
async function takeIn(contents: string, name = 'chosen.json'): Promise<void> {
  const path = host.configFile(name);
  writeFileSync(path, contents);
  await host.page().getByLabel('Choose a file').setInputFiles(path);
}

describe('The diary', () => {
  it('turns to each of its parts, and goes back to the night screen', async () => {
    await openPart('Charts');
    await host.page().getByLabel('Time shown').waitFor();
    await button("Doctor's sheet").click();
    await button('Print').waitFor();
    await button('Your data').click();
    await host.page().getByRole('heading', { name: 'Delete everything' }).waitFor();
    await button('Nights').click();
    await host.page().getByRole('grid').waitFor();
    await button('Back to the night screen').click();
    await host.page().locator('#headline').waitFor();
    expect(diaryLines()).toEqual(lines);
  });
});

describe('The charts', () => {
  it('show each chart as a table and hide it, and another time', async () => {
    await openPart('Charts');
    const [show, hide] = [button('Show as table'), button('Hide the table')];
    await show.first().waitFor();
    const count = await show.count();
    for (let pressed = 1; pressed <= count; pressed += 1) {
      await show.first().click();
      expect(await hide.count()).toBe(pressed);
    }
    for (let left = count; left > 0; left -= 1) {
      await hide.first().click();
      expect(await hide.count()).toBe(left - 1);
    }
    const weeks = host.page().getByRole('table', { name: 'Cramps a week' }).locator('tbody tr');
    expect(await weeks.count()).toBe(12);
    await host.page().getByLabel('Time shown').selectOption('Last 26 weeks');
    await expect.poll(() => weeks.count()).toBeGreaterThan(20);
    expect(diaryLines()).toEqual(lines);
  });
});

describe("The doctor's sheet", () => {
  it('is handed to the printer', async () => {
    await openPart("Doctor's sheet");
    await host.page().evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
    });
    await button('Print').click();
    expect(await host.page().locator('html').getAttribute('data-printed')).toBe('yes');
  });

  it('is saved as a PDF, which says that it is ready', async () => {
    await openPart("Doctor's sheet");
    const { name, bytes } = await download('Save as PDF');
    await said('The PDF is ready.');
    expect(name).toMatch(/^charley-sheet-\d{4}-\d\d-\d\d\.pdf$/);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is saved as a web page', async () => {
    await openPart("Doctor's sheet");
    const { name, bytes } = await download('Save as a web page');
    expect(name).toMatch(/^charley-sheet-\d{4}-\d\d-\d\d\.html$/);
    expect(bytes.toString()).toMatch(/Cramps: 1\. Nights with cramps: 1 of (7[789]|8[0-4])\./);
  });
});

describe('Your data', () => {
  it('are saved as CSV, and taken in again from it', async () => {
    await openPart('Your data');
    const { name, bytes } = await download('Save as CSV');
    expect(name).toMatch(/^charley-diary-\d{4}-\d\d-\d\d\.csv$/);
    expect(bytes.toString().trim().split('\r\n')).toHaveLength(1 + entries.length);
    expect(bytes.toString()).toContain('"Long, ""steep"" walk"');
    await takeIn(bytes.toString(), 'chosen.csv');
    await said('Entries taken: 3.');
    expect(diaryLines()).toEqual([...lines, ...lines]);
  });

  it('are saved as JSON, deleted and taken in again, and nothing is lost', async () => {
    await openPart('Your data');
    const { name, bytes } = await download('Save as JSON');
    expect(name).toMatch(/^charley-diary-\d{4}-\d\d-\d\d\.json$/);
    await button('Delete the whole diary').click();
    await host.page().getByText('Delete all 3 entries for good? There is no undo.').waitFor();
    expect(diaryLines()).toEqual(lines);
    await button('Yes, delete all').click();
    await said('Your whole diary was deleted.');
    expect(existsSync(host.file('diary.jsonl'))).toBe(false);
    expect(await button('Undo').count()).toBe(0);
    await host.page().getByText('Your diary is empty.').waitFor();
    await takeIn(bytes.toString());
    await said('Entries taken: 3.');
    expect(diaryLines()).toEqual(lines);
    await button('Delete the whole diary').waitFor();
  });

  it('stay where the question is answered with no', async () => {
    await openPart('Your data');
    await button('Delete the whole diary').click();
    await button('No, keep it').click();
    await button('Delete the whole diary').waitFor();
    expect(diaryLines()).toEqual(lines);
  });

  it('stay as they are when the chosen file is none, which is said', async () => {
    await openPart('Your data');
    const [noDiary, tooLarge] = [
      'This is not a diary that Charley exported.',
      'This file is too large for a diary.',
    ];
    for (const [contents, words] of [
      ['{"recipes": []}', noDiary],
      ['Dear diary', noDiary],
      ['', noDiary],
      [' '.repeat(10_000_001), tooLarge],
    ] as const) {
      await takeIn(contents);
      await said(words);
      expect(diaryLines()).toEqual(lines);
      // Clears what was said, so that nobody takes it for news of the next file.
      await button('Your data').click();
      expect(await host.page().getByRole('status').innerText()).toBe('');
    }
  });
});
