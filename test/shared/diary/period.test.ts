import { describe, expect, it } from 'vitest';
import { latestWeeks } from '../../../shared/diary/period.ts';
import { crampsAt, routineDone } from './samples.ts';

const morning = '2026-11-23T08:00:00+00:00';

describe('the nights that sheet and charts count', () => {
  it('begin with the first entry: nothing from before it', () => {
    expect(latestWeeks(crampsAt('2026-11-12T03:00:00+00:00'), morning, 12)).toEqual({
      fromNight: '2026-11-11',
      toNight: '2026-11-22',
      begins: 'with the first entry',
    });
    expect(latestWeeks([routineDone('2026-11-20T22:00:00+00:00')], morning, 12).fromNight).toBe('2026-11-20');
  });

  it('are whole weeks where the diary is older', () => {
    expect(latestWeeks(crampsAt('2020-01-01T03:00:00+00:00'), morning, 12)).toEqual({
      fromNight: '2026-08-31',
      toNight: '2026-11-22',
      begins: 'so many weeks ago',
    });
  });

  it('are none of an empty diary, and none that are to come', () => {
    expect(latestWeeks([], morning, 12).begins).toBe('in an empty diary');
    expect(latestWeeks(crampsAt('2026-12-24T03:00:00+00:00'), morning, 12).begins).toBe('in an empty diary');
  });

  it('end with tonight once it is past midnight, or once it holds an entry', () => {
    const old = crampsAt('2026-11-20T03:00:00+00:00');
    const evening = '2026-11-23T21:00:00+00:00';
    expect(latestWeeks(old, evening, 12).toNight).toBe('2026-11-22');
    expect(latestWeeks(old, '2026-11-24T00:10:00+00:00', 12).toNight).toBe('2026-11-23');
    expect(latestWeeks([...old, ...crampsAt('2026-11-23T20:00:00+00:00')], evening, 12).toNight).toBe(
      '2026-11-23',
    );
    expect(latestWeeks(crampsAt('2026-11-23T20:00:00+00:00'), evening, 12)).toMatchObject({
      fromNight: '2026-11-23',
      toNight: '2026-11-23',
    });
  });
});
