import { describe, expect, it } from 'vitest';
import { shortDate, timeText } from '../../shared/diary/written-dates.ts';
import { readerLocale } from '../../shared/reader-locale.ts';

describe('dates and times amid English words', () => {
  it.each([
    ['en-US', 'Nov 24, 2026', /^3:10\sPM$/],
    ['en-GB', '24 Nov 2026', /^15:10$/],
    ['de-DE', '24 Nov 2026', /^15:10$/],
    ['fr-FR', '24 Nov 2026', /^15:10$/],
    ['de', '24 Nov 2026', /^15:10$/],
    ['pt-BR', '24 Nov 2026', /^15:10$/],
    ['en-001', '24 Nov 2026', /^3:10\spm$/],
  ])('are written in the order and on the clock of %s', (system, date, time) => {
    const locale = readerLocale('en', system);
    expect(shortDate('2026-11-24', locale)).toBe(date);
    expect(timeText('2026-11-24T15:10:00+01:00', locale)).toMatch(time);
  });

  it.each(['th-TH', 'fa-IR', 'ar-EG', 'ar-SA', 'hi-IN-u-nu-deva', 'ja-JP-u-ca-japanese', 'en-TH', 'ps-AF'])(
    'are in the Gregorian calendar and Latin digits for %s, too',
    (system) => {
      const locale = readerLocale('en', system);
      expect(shortDate('2026-11-24', locale)).toMatch(/^(24 Nov 2026|24-Nov-2026|Nov 24, 2026)$/);
      expect(timeText('2026-11-24T03:10:00+01:00', locale)).toMatch(/^0?3:10/);
    },
  );
});

it('Dates amid German words are German ones', () => {
  expect(shortDate('2026-11-24', readerLocale('de', 'de-AT'))).toBe('24. Nov. 2026');
  expect(shortDate('2026-11-24', readerLocale('de', 'en-US'))).toBe('24. Nov. 2026');
});
