import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoWithOffset } from '../../shared/diary/night.ts';
import {
  afterReminder,
  isReminderDue,
  type LocalMoment,
  type ReminderState,
  snoozeMs,
} from '../../shared/reminder.ts';
import { weekdays } from '../../shared/settings/settings.ts';
import { anyZone, nearChange } from './diary/arbitraries.ts';
import { offsetIn, type Zone } from './diary/zones.ts';

const minuteMs = 60_000;
const dayMinutes = 24 * 60;

/** Every minute of six days. Clocks change on a quarter of an hour. */
function minutesFrom(zone: Zone, fromMs: number): readonly LocalMoment[] {
  const quarterMs = 15 * minuteMs;
  return Array.from({ length: (6 * dayMinutes) / 15 }, (_, quarter) => {
    const quarterStartMs = fromMs + quarter * quarterMs;
    const offsetMinutes = offsetIn(zone, quarterStartMs);
    return Array.from({ length: 15 }, (_, minute) =>
      momentAt(quarterStartMs + minute * minuteMs, offsetMinutes),
    );
  }).flat();
}

function momentAt(unixMs: number, offsetMinutes: number): LocalMoment {
  const iso = isoWithOffset(unixMs, offsetMinutes);
  const date = iso.slice(0, 10);
  const weekday = weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'mon';
  return { uptimeMs: unixMs, date, weekday, time: iso.slice(11, 16) };
}

/** The dates of the reminders, without those that were put off: `snoozes` tells which ones are. */
function remindedDates(
  minutes: readonly LocalMoment[],
  at: string,
  snoozes: readonly boolean[],
): readonly string[] {
  let state: ReminderState = { remindedOn: null, snoozedUntilMs: null };
  const dates: string[] = [];
  for (const moment of minutes) {
    if (!isReminderDue({ at, days: weekdays }, moment, state, 'open')) continue;
    const isAgain = state.snoozedUntilMs === moment.uptimeMs;
    state = afterReminder(moment, state);
    if (isAgain) continue;
    dates.push(moment.date);
    if (snoozes[dates.length % snoozes.length])
      state = { ...state, snoozedUntilMs: moment.uptimeMs + snoozeMs };
  }
  return dates;
}

const anyTime = fc
  .integer({ min: 0, max: dayMinutes - 1 })
  .map((minutes) => new Date(minutes * minuteMs).toISOString().slice(11, 16));
const anySnoozes = fc.array(fc.boolean(), { minLength: 1, maxLength: 5 });

describe('the bedtime reminder over a change of the clocks', () => {
  it('comes once on every date that there is, whether or not the ones before were put off', () => {
    fc.assert(
      fc.property(anyZone, nearChange, anyTime, anySnoozes, (zone, changeMs, at, snoozes) => {
        const quarterMs = Math.floor(changeMs / (15 * minuteMs)) * 15 * minuteMs;
        const minutes = minutesFrom(zone, quarterMs - 3 * dayMinutes * minuteMs);
        const dates = [...new Set(minutes.map(({ date }) => date))];
        const isWhole = (date: string): boolean => date !== dates.at(0) && date !== dates.at(-1);
        const reminded = remindedDates(minutes, at, snoozes);
        expect(reminded.filter(isWhole)).toEqual(dates.filter(isWhole));
        expect(new Set(reminded).size).toBe(reminded.length);
      }),
      // Each goes through 8,640 minutes.
      { numRuns: 30 },
    );
  });
});
