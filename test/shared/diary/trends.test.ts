import { describe, expect, it } from 'vitest';
import { latestWeeks } from '../../../shared/diary/period.ts';
import { hourTrends, partTrends, routineTrends, weekTrends } from '../../../shared/diary/trends.ts';
import { crampsAt, episode, routineDone } from './samples.ts';

describe('the trends of a diary', () => {
  it('average each week with up to three before it', () => {
    const cramps = crampsAt(
      '2026-10-27T03:00:00+00:00',
      '2026-10-28T03:00:00+00:00',
      '2026-10-29T03:00:00+00:00',
      '2026-10-30T03:00:00+00:00',
      '2026-11-10T03:00:00+00:00',
      '2026-11-18T03:00:00+00:00',
      '2026-11-22T03:00:00+00:00',
      '2026-11-25T03:00:00+00:00',
    );
    const weeks = weekTrends(cramps, latestWeeks(cramps, '2026-11-30T08:00:00+00:00', 12));
    expect(weeks.map(({ week, cramps, average }) => [week, cramps, average])).toEqual([
      ['2026-10-26', 4, 4],
      ['2026-11-02', 0, 2],
      ['2026-11-09', 1, 5 / 3],
      ['2026-11-16', 2, 7 / 4],
      ['2026-11-23', 1, 4 / 4],
    ]);
  });

  it('leave the running week out of the average, and the first one where the diary began in it', () => {
    const cramps = crampsAt(
      '2026-11-12T03:00:00+00:00',
      '2026-11-17T03:00:00+00:00',
      '2026-11-18T03:00:00+00:00',
      '2026-11-25T03:00:00+00:00',
    );
    const weeks = weekTrends(cramps, latestWeeks(cramps, '2026-11-26T08:00:00+00:00', 12));
    expect(weeks.map(({ of, cramps, average }) => [of, cramps, average])).toEqual([
      [5, 1, null],
      [7, 2, 2],
      [3, 1, null],
    ]);
  });

  it('count by the hour of the wall clock of that place, from noon to noon', () => {
    const hours = hourTrends(
      crampsAt('2026-11-22T23:55:00+00:00', '2026-11-23T00:05:00+05:30', '2026-11-23T00:59:00-08:00'),
    );
    expect(hours.map(({ hour }) => hour)).toEqual([
      ...Array.from({ length: 12 }, (_, index) => index + 12),
      ...Array.from({ length: 12 }, (_, index) => index),
    ]);
    expect(hours.filter(({ cramps }) => cramps > 0)).toEqual([
      { hour: 23, cramps: 1 },
      { hour: 0, cramps: 2 },
    ]);
  });

  it('count parts with their sides, the most frequent first', () => {
    const cramps = [
      episode({ location: 'foot', side: 'right' }),
      episode({ location: 'calf', side: 'left' }),
      episode({ location: 'calf', side: 'both' }),
      episode({ location: 'calf', side: null }),
      episode({ location: null, side: null }),
      episode({ location: null, side: 'right' }),
    ];
    expect(partTrends(cramps)).toEqual([
      { part: 'calf', left: 1, right: 0, both: 1, notSaid: 1, cramps: 3 },
      { part: null, left: 0, right: 1, both: 0, notSaid: 1, cramps: 2 },
      { part: 'foot', left: 0, right: 1, both: 0, notSaid: 0, cramps: 1 },
    ]);
  });

  it('set nights with the whole routine beside the others', () => {
    const entries = [
      routineDone('2026-11-18T21:30:00+00:00'),
      routineDone('2026-11-19T21:30:00+00:00'),
      routineDone('2026-11-20T21:30:00+00:00', { completed: false }),
      ...crampsAt('2026-11-19T03:00:00+00:00', '2026-11-21T02:00:00+00:00', '2026-11-21T04:00:00+00:00'),
    ];
    expect(routineTrends(entries, { fromNight: '2026-11-16', toNight: '2026-11-22' })).toEqual({
      kept: { nights: 2, crampNights: 1 },
      others: { nights: 5, crampNights: 1 },
    });
  });
});
