import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crampsThisWeek, nightCounts, weekCounts, within } from '../../../shared/diary/counts.ts';
import { episodesOf, inOrder, latestNight, timeOf } from '../../../shared/diary/entries.ts';
import type { DiaryEntry } from '../../../shared/diary/entry.ts';
import { diaryCsv } from '../../../shared/diary/exchange/csv.ts';
import { diaryJson } from '../../../shared/diary/exchange/document.ts';
import { parseDiaryExport } from '../../../shared/diary/exchange/export.ts';
import { instantMs, nightOf, nightsLater } from '../../../shared/diary/night.ts';
import { latestWeeks } from '../../../shared/diary/period.ts';
import { doctorSheet } from '../../../shared/diary/sheet/sheet.ts';
import { hourTrends, partTrends, routineTrends, weekTrends } from '../../../shared/diary/trends.ts';
import { anyDiary, anyZone } from './arbitraries.ts';
import { episode } from './samples.ts';
import { isoIn } from './zones.ts';

const sum = (counts: readonly { readonly cramps: number }[]): number =>
  counts.reduce((all, { cramps }) => all + cramps, 0);

/** A diary, read after its last entry, at home or abroad. */
const anyReading = fc
  .tuple(anyDiary(), anyZone, fc.integer({ min: 0, max: 48 }))
  .map(([entries, zone, hours]): { readonly entries: readonly DiaryEntry[]; readonly now: string } => {
    const lastMs = Math.max(Date.UTC(2026, 9, 20), ...entries.map((entry) => instantMs(timeOf(entry))));
    return { entries, now: isoIn(zone, lastMs + hours * 60 * 60_000) };
  });

describe('the counts of every diary', () => {
  it('add up to all its cramps: by night, by week, by hour, by part and side', () => {
    fc.assert(
      fc.property(anyReading, ({ entries, now }) => {
        const period = latestWeeks(entries, now, 520);
        const shown = within(entries, period.fromNight, period.toNight);
        const all = episodesOf(entries).length;
        expect(shown).toHaveLength(entries.length);
        expect([...nightCounts(shown).values()].reduce((one, other) => one + other, 0)).toBe(all);
        expect(sum(weekTrends(shown, period))).toBe(all);
        expect(sum(hourTrends(shown))).toBe(all);
        const parts = partTrends(shown);
        expect(sum(parts)).toBe(all);
        for (const { left, right, both, notSaid, cramps } of parts)
          expect(left + right + both + notSaid).toBe(cramps);
      }),
    );
  });

  it('add up on the sheet, and no night is counted twice', () => {
    fc.assert(
      fc.property(anyReading, ({ entries, now }) => {
        const sheet = doctorSheet(entries, { ...latestWeeks(entries, now, 12), medicines: [] });
        const { weeks, parts, sides, hours, cramps, crampNights, nights } = sheet;
        expect([weeks, parts, sides, hours].map(sum)).toEqual([cramps, cramps, cramps, cramps]);
        expect(weeks.reduce((all, week) => all + week.nights, 0)).toBe(crampNights);
        expect(weeks.reduce((all, week) => all + week.of, 0)).toBe(nights);
        expect(crampNights).toBeLessThanOrEqual(nights);
        expect(weeks.length).toBeLessThanOrEqual(12);
        const charts = weekTrends(entries, latestWeeks(entries, now, 12));
        expect(sum(charts)).toBe(cramps);
      }),
    );
  });

  it('tell "this week" as the seven latest nights do', () => {
    fc.assert(
      fc.property(anyReading, ({ entries, now }) => {
        const toNight = latestNight(entries, now);
        const week = weekCounts(within(entries, nightsLater(toNight, -6), toNight), {
          fromNight: nightsLater(toNight, -6),
          toNight,
        });
        expect(crampsThisWeek(entries, now).cramps).toBe(sum(week));
      }),
    );
  });

  it('put every night of a period either with the routine or without it', () => {
    fc.assert(
      fc.property(anyReading, ({ entries, now }) => {
        const period = latestWeeks(entries, now, 12);
        const shown = within(entries, period.fromNight, period.toNight);
        const { kept, others } = routineTrends(shown, period);
        expect(kept.crampNights + others.crampNights).toBe(nightCounts(shown).size);
        expect(nightsLater(period.fromNight, kept.nights + others.nights - 1)).toBe(period.toNight);
      }),
    );
  });
});

describe('tonight', () => {
  it('is the night of now, or a later one that the diary holds already', () => {
    fc.assert(
      fc.property(anyReading, ({ entries, now }) => {
        const nights = [nightOf(now), ...entries.map((entry) => nightOf(timeOf(entry)))].toSorted();
        expect(latestNight(entries, now)).toBe(nights.at(-1));
      }),
    );
  });

  it('is not moved by an entry of a moment that is still to come', () => {
    const entry = episode({ startedAt: '2026-12-24T03:00:00+00:00' });
    expect(latestNight([entry], '2026-11-24T09:00:00+00:00')).toBe('2026-11-23');
  });
});

describe('taking a diary along', () => {
  it.each([
    ['JSON', diaryJson],
    ['CSV', diaryCsv],
  ])('as %s gives back every entry as it was', (_, written) => {
    fc.assert(
      fc.property(anyDiary(), (entries) => {
        expect(parseDiaryExport(written(entries), Date.UTC(2028, 0, 1))).toEqual({
          kind: 'diary',
          entries: inOrder(entries),
          refused: [],
        });
      }),
    );
  });

  it('as CSV has a row for every entry, whatever is in the notes', () => {
    fc.assert(
      fc.property(anyDiary(), (entries) => {
        const outside = diaryCsv(entries).replaceAll(/"(?:[^"]|"")*"/g, 'quoted');
        expect(outside.split('\r\n')).toHaveLength(entries.length + 2);
        expect(outside).not.toContain('"');
      }),
    );
  });
});
