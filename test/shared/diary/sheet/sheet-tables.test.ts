import { describe, expect, it } from 'vitest';
import { english } from '../../../../shared/content/en/index.ts';
import type { DiaryEntry } from '../../../../shared/diary/entry.ts';
import { doctorSheet } from '../../../../shared/diary/sheet/sheet.ts';
import { sheetTables } from '../../../../shared/diary/sheet/sheet-tables.ts';
import { episode } from '../samples.ts';

function rowsOf(caption: string, entries: readonly DiaryEntry[], locale = 'en-GB') {
  const sheet = doctorSheet(entries, {
    fromNight: '2026-11-11',
    toNight: '2026-11-22',
    begins: 'so many weeks ago',
    medicines: [],
  });
  const tables = sheetTables(sheet, { content: english, locale, paper: 'A4' });
  return tables.find((table) => table.caption === caption)?.rows;
}

describe("the tables of the doctor's sheet", () => {
  it('name every part and side, and what was not said', () => {
    const cramps = [episode({ location: 'shin' }), episode({ location: null, side: null })];
    expect(rowsOf(english.sheet.parts, cramps)).toEqual([
      [english.names.parts.shin, 1],
      [english.names.notSaid, 1],
    ]);
    expect(rowsOf(english.sheet.sides, cramps)).toEqual([
      [english.names.sides.left, 1],
      [english.names.notSaid, 1],
    ]);
  });

  it.each([
    ['en-GB', /^02:00 to 04:00$/],
    ['en-US', /^2:00\sAM to 4:00\sAM$/],
  ])('write the hours on the clock of %s', (locale, row) => {
    const cramp = episode({ startedAt: '2026-11-20T03:15:00+00:00' });
    const hours = rowsOf(english.sheet.hours, [cramp], locale);
    expect(hours?.filter(([, cramps]) => cramps === 1)).toEqual([[expect.stringMatching(row), 1]]);
  });

  it('say of how many nights of each week they tell', () => {
    expect(rowsOf(english.sheet.weeks, [episode({ startedAt: '2026-11-20T03:15:00+00:00' })])).toEqual([
      ['9 Nov', 0, '0 of 5'],
      ['16 Nov', 1, '1 of 7'],
    ]);
  });

  it('tell the half only of more than one cramp', () => {
    const cramp = episode({ startedAt: '2026-11-20T03:00:00+00:00', endedAt: '2026-11-20T03:04:00+00:00' });
    const names = (cramps: readonly DiaryEntry[]) =>
      rowsOf(english.sheet.lengths, cramps)?.map(([name]) => name);
    expect(names([cramp])).toEqual(['Length known', 'Longest']);
    expect(names([cramp, cramp])).toEqual(['Length known', 'Half were shorter than', 'Longest']);
  });

  it('say nothing of the day after where there was no cramp', () => {
    expect(rowsOf(english.sheet.afterwards, [])).toEqual([]);
  });

  it('count of the day after only what was asked', () => {
    const [asked, sore, nobody] = [{ soreNextDay: false }, { soreNextDay: true, sleepLost: true }, {}].map(
      episode,
    );
    expect(
      rowsOf(
        english.sheet.afterwards,
        [nobody, nobody].flatMap((one) => one ?? []),
      ),
    ).toEqual([]);
    expect(
      rowsOf(
        english.sheet.afterwards,
        [asked, sore, nobody].flatMap((one) => one ?? []),
      ),
    ).toEqual([
      [english.sheet.soreNextDay, '1 of 2'],
      [english.sheet.sleepLost, '1 of 1'],
    ]);
  });

  it('name the calls for help, where there were any', () => {
    expect(rowsOf(english.sheet.helpAdvised, [episode()])).toEqual([]);
    expect(rowsOf(english.sheet.helpAdvised, [episode({ outcome: 'emergency' }), episode()])).toEqual([
      [english.sheet.advised.emergency, 1],
    ]);
  });
});
