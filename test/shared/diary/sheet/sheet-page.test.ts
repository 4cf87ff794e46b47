import { expect, it } from 'vitest';
import { english } from '../../../../shared/content/en/index.ts';
import type { DiaryEntry } from '../../../../shared/diary/entry.ts';
import { latestWeeks } from '../../../../shared/diary/period.ts';
import { doctorSheet } from '../../../../shared/diary/sheet/sheet.ts';
import { sheetPage } from '../../../../shared/diary/sheet/sheet-page.ts';
import { episode } from '../samples.ts';

const now = '2026-11-24T09:00:00+00:00';

function pageOf(entries: readonly DiaryEntry[]): string {
  const order = { ...latestWeeks(entries, now, 12), medicines: [] };
  return sheetPage(doctorSheet(entries, order), { content: english, locale: 'en-GB', paper: 'A4' });
}

it('An empty diary counts no night as one without a cramp', () => {
  const empty = pageOf([]);
  expect(empty).toContain('There is nothing in this diary yet.');
  expect(empty).not.toMatch(/<table|No cramps|0 of/);
  const begun = pageOf([episode()]);
  expect(begun).not.toContain('There is nothing in this diary yet.');
  expect(begun).toMatch(/<table/);
});
