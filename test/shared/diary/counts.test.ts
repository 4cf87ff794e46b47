import { describe, expect, it } from 'vitest';
import {
  completedRoutineNights,
  crampsThisWeek,
  diarySummary,
  lastHelped,
  nightCounts,
  weekCounts,
} from '../../../shared/diary/counts.ts';
import { durationMs } from '../../../shared/diary/entries.ts';
import { crampsAt, episode, routineDone } from './samples.ts';
import { createDice, isoIn, zones } from './zones.ts';

const minuteMs = 60_000;

describe('the counts of a diary', () => {
  it('put several cramps of one night together, one of them across midnight', () => {
    const across = episode({
      startedAt: '2026-11-23T23:55:00+00:00',
      endedAt: '2026-11-24T00:04:00+00:00',
    });
    const cramps = [
      across,
      ...crampsAt('2026-11-24T03:10:00+00:00', '2026-11-24T05:40:00+00:00', '2026-11-24T23:00:00+00:00'),
    ];
    expect([...nightCounts(cramps)]).toEqual([
      ['2026-11-23', 3],
      ['2026-11-24', 1],
    ]);
    expect(durationMs(across)).toBe(9 * minuteMs);
  });

  it.each(zones)('neither lose nor double a cramp over a year of nights in %s', (zone) => {
    const roll = createDice(23);
    const cramps = Array.from({ length: 400 }, () => {
      const startMs = Date.UTC(2026, 0, 1) + Math.floor(roll() * 365 * 24 * 60) * minuteMs;
      const endMs = startMs + Math.floor(roll() * 30) * minuteMs;
      return episode({ startedAt: isoIn(zone, startMs), endedAt: isoIn(zone, endMs) });
    });
    const byNight = [...nightCounts(cramps).values()].reduce((sum, count) => sum + count, 0);
    const weeks = weekCounts(cramps, { fromNight: '2025-12-01', toNight: '2027-01-31' });
    expect(byNight).toBe(cramps.length);
    expect(weeks.reduce((sum, week) => sum + week.cramps, 0)).toBe(cramps.length);
    expect(weeks.reduce((sum, week) => sum + week.nights, 0)).toBe(nightCounts(cramps).size);
    expect(cramps.every((cramp) => (durationMs(cramp) ?? -1) >= 0)).toBe(true);
  });

  it('show weeks without a cramp too, and only the nights asked for', () => {
    const cramps = crampsAt(
      '2026-11-01T03:00:00+00:00',
      '2026-11-03T03:00:00+00:00',
      '2026-11-03T04:00:00+00:00',
      '2026-11-20T03:00:00+00:00',
    );
    expect(weekCounts(cramps, { fromNight: '2026-11-01', toNight: '2026-11-20' })).toEqual([
      { week: '2026-10-26', of: 1, cramps: 0, nights: 0 },
      { week: '2026-11-02', of: 7, cramps: 2, nights: 1 },
      { week: '2026-11-09', of: 7, cramps: 0, nights: 0 },
      { week: '2026-11-16', of: 5, cramps: 1, nights: 1 },
    ]);
  });

  it('take this week as tonight and the six nights before', () => {
    const cramps = crampsAt(
      '2026-11-17T11:00:00+00:00',
      '2026-11-17T12:30:00+00:00',
      '2026-11-23T02:00:00+00:00',
      '2026-11-23T03:00:00+00:00',
      '2026-11-25T03:00:00+00:00',
    );
    expect(crampsThisWeek(cramps, '2026-11-24T02:00:00+00:00')).toEqual({ cramps: 3, nights: 2 });
  });
});

describe('what helped last time', () => {
  const early = episode({ startedAt: '2026-11-20T03:00:00+00:00', helped: 'towelStretch' });
  const late = episode({ startedAt: '2026-11-22T03:00:00+00:00', helped: 'pointToesAway', location: 'shin' });
  const latestUnknown = episode({ startedAt: '2026-11-23T03:00:00+00:00', helped: null });

  it('is the step of the latest cramp that has one, in whatever order they were written', () => {
    expect(lastHelped([latestUnknown, late, early])).toBe('pointToesAway');
  });

  it('leaves out a step that this version does not know', () => {
    expect(lastHelped([episode({ helped: 'ZZ9' })])).toBeNull();
  });
});

describe('the bedtime routine', () => {
  it('counts nights, not times, and only those done to the end', () => {
    const entries = [
      routineDone('2026-11-20T22:00:00+00:00'),
      routineDone('2026-11-21T00:30:00+00:00', { routine: 'seated' }),
      routineDone('2026-11-21T22:00:00+00:00'),
      routineDone('2026-11-22T22:00:00+00:00', { completed: false }),
    ];
    expect(completedRoutineNights(entries).size).toBe(2);
  });

  it('tells the conversation whether last night had it', () => {
    const now = '2026-11-23T22:00:00+00:00';
    expect(diarySummary([], now)).toEqual({
      crampsThisWeek: 0,
      lastHelped: null,
      routineNights: 0,
      routineLastNight: 'never',
    });
    expect(diarySummary([routineDone('2026-11-22T22:00:00+00:00')], now).routineLastNight).toBe('done');
    expect(diarySummary([routineDone('2026-11-19T22:00:00+00:00')], now).routineLastNight).toBe('missed');
  });
});
