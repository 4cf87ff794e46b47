import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isoHere } from '../../../renderer/diary/iso-here.ts';
import { instantMs } from '../../../shared/diary/night.ts';
import { shortDate, timeText } from '../../../shared/diary/written-dates.ts';
import { anyMoment, anyZone } from '../../shared/diary/arbitraries.ts';
import { isoIn, zones } from '../../shared/diary/zones.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a date and time that a person types', () => {
  it('mean a moment at which the wall clock here shows them', () => {
    fc.assert(
      fc.property(anyZone, anyMoment, (zone, atMs) => {
        vi.stubEnv('TZ', zone);
        const shown = isoIn(zone, atMs).slice(0, 16);
        const iso = isoHere(shown.slice(0, 10), shown.slice(11));
        expect(iso?.slice(0, 16)).toBe(shown);
        expect(isoIn(zone, instantMs(iso ?? ''))).toBe(iso);
      }),
    );
  });

  it.each([
    ['Europe/Berlin', '2026-03-29', '02:30'],
    ['America/New_York', '2026-03-08', '02:00'],
    ['Australia/Lord_Howe', '2026-10-04', '02:15'],
    ['Pacific/Apia', '2011-12-30', '12:00'],
    ['UTC', '2026-02-30', '03:00'],
  ])('mean nothing where no clock of %s ever showed %s %s', (zone, date, time) => {
    vi.stubEnv('TZ', zone);
    expect(isoHere(date, time)).toBeNull();
  });
});

describe('a moment of the diary', () => {
  it('is shown as the wall clock of that night showed it, wherever it is read', () => {
    fc.assert(
      fc.property(anyZone, anyMoment, (zone, atMs) => {
        const iso = isoIn(zone, atMs);
        for (const reader of zones) {
          vi.stubEnv('TZ', reader);
          expect(timeText(iso, 'en-GB')).toBe(iso.slice(11, 16));
          expect(shortDate(iso.slice(0, 10), 'en-GB')).toContain(String(Number(iso.slice(8, 10))));
        }
      }),
    );
  });

  it.each([
    ['en-US', /^3:10\sPM$/, 'Nov 24, 2026'],
    ['en-GB', /^15:10$/, '24 Nov 2026'],
    ['de-DE', /^15:10$/, '24. Nov. 2026'],
  ])('is written the way of %s', (locale, time, date) => {
    expect(timeText('2026-11-24T15:10:00+05:30', locale)).toMatch(time);
    expect(shortDate('2026-11-24', locale)).toBe(date);
  });
});
