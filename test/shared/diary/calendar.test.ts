import { describe, expect, it } from 'vitest';
import { monthLater, monthOf, weeksOfMonth } from '../../../shared/diary/calendar.ts';
import { nightsLater } from '../../../shared/diary/night.ts';

describe('the calendar', () => {
  it('shows a month in weeks from Monday, with gaps where nights belong to other months', () => {
    const weeks = weeksOfMonth('2026-11');
    expect(weeks.length).toBe(6);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(weeks[5]).toEqual(['2026-11-30', null, null, null, null, null, null]);
  });

  it('holds every night of ten years once and in order', () => {
    const months = Array.from({ length: 120 }, (_, index) => monthLater('2020-01', index));
    const nights = months.flatMap((month) => weeksOfMonth(month).flat()).filter((night) => night !== null);
    const expected = Array.from({ length: 3653 }, (_, index) => nightsLater('2020-01-01', index));
    expect(nights).toEqual(expected);
  });

  it('turns over the end of a year, both ways', () => {
    expect(monthLater(monthOf('2026-12-31'), 1)).toBe('2027-01');
    expect(monthLater('2026-01', -1)).toBe('2025-12');
  });
});
