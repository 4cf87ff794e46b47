import { describe, expect, it } from 'vitest';
import { english } from '../../../shared/content/en/index.ts';
import type { DiaryEntry } from '../../../shared/diary/entry.ts';
import { doctorSheet } from '../../../shared/diary/sheet.ts';
import { sheetTables } from '../../../shared/diary/sheet-tables.ts';
import { episode } from './samples.ts';

function rowsOf(caption: string, entries: readonly DiaryEntry[]) {
  const sheet = doctorSheet(entries, { fromNight: '2026-11-09', toNight: '2026-11-22', medicines: [] });
  const tables = sheetTables(sheet, { content: english, locale: 'en-GB' });
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

  it('write the hours in two digits', () => {
    const hours = rowsOf(english.sheet.hours, [episode({ startedAt: '2026-11-20T03:15:00+00:00' })]);
    expect(hours?.filter(([, cramps]) => cramps === 1)).toEqual([['02:00 to 04:00', 1]]);
  });

  it('say nothing of the day after where there was no cramp', () => {
    expect(rowsOf(english.sheet.afterwards, [])).toEqual([]);
    expect(rowsOf(english.sheet.afterwards, [episode({ soreNextDay: true })])).toHaveLength(2);
  });
});
