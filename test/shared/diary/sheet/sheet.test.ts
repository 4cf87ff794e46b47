import { describe, expect, it } from 'vitest';
import { doctorSheet } from '../../../../shared/diary/sheet/sheet.ts';
import { crampsAt, episode, routineDone } from '../samples.ts';

const order = {
  fromNight: '2026-11-09',
  toNight: '2026-11-22',
  begins: 'so many weeks ago',
  medicines: ['amlodipine'],
} as const;

describe("the doctor's sheet", () => {
  it('counts the nights asked for and nothing else', () => {
    const entries = crampsAt(
      '2026-11-09T11:59:00+00:00',
      '2026-11-09T12:00:00+00:00',
      '2026-11-23T11:59:00+00:00',
      '2026-11-23T12:00:00+00:00',
    );
    expect(doctorSheet(entries, order)).toMatchObject({
      ...order,
      nights: 14,
      cramps: 2,
      crampNights: 2,
      weeks: [
        { week: '2026-11-09', of: 7, cramps: 1, nights: 1 },
        { week: '2026-11-16', of: 7, cramps: 1, nights: 1 },
      ],
    });
  });

  it('counts parts, sides, what helped and the day before, most first', () => {
    const sheet = doctorSheet(
      [
        episode({ location: 'shin', side: null, helped: null, tags: ['hard day'] }),
        episode({ tags: ['hard day', 'little water'], soreNextDay: true, sleepLost: true }),
        episode({ soreNextDay: false }),
        routineDone('2026-11-21T22:00:00+00:00'),
      ],
      order,
    );
    expect(sheet).toMatchObject({
      parts: [
        { value: 'calf', cramps: 2 },
        { value: 'shin', cramps: 1 },
      ],
      sides: [
        { value: 'left', cramps: 2 },
        { value: null, cramps: 1 },
      ],
      helped: [{ value: 'toesTowardShin', cramps: 2 }],
      tags: [
        { value: 'hard day', cramps: 2 },
        { value: 'little water', cramps: 1 },
      ],
      soreNextDay: { yes: 1, asked: 2 },
      sleepLost: { yes: 1, asked: 1 },
      routineNights: 1,
    });
  });

  it('puts every hour of the wall clock into one row', () => {
    const everyHour = Array.from({ length: 24 }, (_, hour) => {
      const date = hour < 12 ? '2026-11-20' : '2026-11-19';
      return `${date}T${String(hour).padStart(2, '0')}:30:00-05:00`;
    });
    const { hours } = doctorSheet(crampsAt(...everyHour), order);
    expect(hours.map(({ fromHour, cramps }) => [fromHour, cramps])).toEqual([
      [12, 6],
      [18, 4],
      [22, 2],
      [0, 2],
      [2, 2],
      [4, 2],
      [6, 6],
    ]);
  });

  it('gives middle and longest only of the lengths and pains that are known', () => {
    const at = '2026-11-20T03:00:00+00:00';
    const sheet = doctorSheet(
      [
        episode({ startedAt: at, endedAt: '2026-11-20T03:02:00+00:00', pain: 4 }),
        episode({ startedAt: at, endedAt: '2026-11-20T03:05:00+00:00' }),
        episode({ startedAt: at, endedAt: '2026-11-20T03:12:00+00:00', pain: 9 }),
        episode({ startedAt: at, endedAt: null }),
      ],
      order,
    );
    expect(sheet.lengths).toEqual({ known: 3, median: 300_000, most: 720_000 });
    expect(sheet.pain).toEqual({ known: 2, median: 6.5, most: 9 });
    expect(sheet.facts).toEqual([{ kind: 'long', cramps: 1, longestMs: 720_000 }]);
    expect(doctorSheet([], order)).toMatchObject({ cramps: 0, lengths: null, pain: null, facts: [] });
  });

  it('names cramps whose help ended with advice, and takes no length from one that a red flag cut short', () => {
    const startedAt = '2026-11-20T03:00:00+00:00';
    const ended = (endedAt: string, outcome: 'eased' | 'emergency' | 'advice') =>
      episode({ startedAt, endedAt, outcome });
    const sheet = doctorSheet(
      [
        ended('2026-11-20T03:04:00+00:00', 'eased'),
        // As earlier versions kept it: six seconds.
        ended('2026-11-20T03:00:06+00:00', 'emergency'),
        ended('2026-11-20T03:10:00+00:00', 'advice'),
      ],
      order,
    );
    expect(sheet.cramps).toBe(3);
    expect(sheet.lengths).toEqual({ known: 2, median: 420_000, most: 600_000 });
    expect(sheet.helpAdvised).toEqual([
      { value: 'emergency', cramps: 1 },
      { value: 'advice', cramps: 1 },
    ]);
  });
});
