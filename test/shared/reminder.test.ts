import { describe, expect, it } from 'vitest';
import { isReminderDue, type LocalMoment, snoozeMs } from '../../shared/reminder.ts';
import { weekdays } from '../../shared/settings/settings.ts';

const reminder = { at: '21:30', days: weekdays };
const never = { remindedOn: null, snoozedUntilMs: null };

/** A Monday in November, at this time of the wall clock. */
function at(time: string): LocalMoment {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return { uptimeMs: Date.UTC(2026, 10, 23, hours, minutes), date: '2026-11-23', weekday: 'mon', time };
}

describe('the bedtime reminder', () => {
  it.each([
    ['21:29', false],
    ['21:30', true],
    ['22:15', true],
    ['23:00', true],
    ['23:01', false],
    ['03:00', false],
  ])('at %s is due: %s', (time, due) => {
    expect(isReminderDue(reminder, at(time), never, 'open')).toBe(due);
  });

  it('never comes where none is set, on another day, or when the routine is done', () => {
    expect(isReminderDue({ ...reminder, at: null }, at('21:30'), never, 'open')).toBe(false);
    expect(isReminderDue({ ...reminder, days: ['tue', 'sun'] }, at('21:30'), never, 'open')).toBe(false);
    expect(isReminderDue(reminder, at('21:30'), never, 'done')).toBe(false);
  });

  it('comes once a day, and again the next day', () => {
    const reminded = { remindedOn: '2026-11-23', snoozedUntilMs: null };
    expect(isReminderDue(reminder, at('21:31'), reminded, 'open')).toBe(false);
    expect(isReminderDue(reminder, { ...at('21:30'), date: '2026-11-24' }, reminded, 'open')).toBe(true);
  });

  it('comes back a quarter of an hour after it was put off, but not once the routine is done', () => {
    const snoozed = { remindedOn: '2026-11-23', snoozedUntilMs: at('21:30').uptimeMs + snoozeMs };
    expect(isReminderDue(reminder, at('21:44'), snoozed, 'open')).toBe(false);
    expect(isReminderDue(reminder, at('21:45'), snoozed, 'open')).toBe(true);
    expect(isReminderDue(reminder, at('21:45'), snoozed, 'done')).toBe(false);
  });

  it('comes back after midnight too, and the evening after at its own time', () => {
    const late = { at: '23:50', days: weekdays };
    const snoozed = { remindedOn: '2026-11-23', snoozedUntilMs: at('23:50').uptimeMs + snoozeMs };
    const dayMs = 24 * 60 * 60_000;
    const tomorrow = (time: string): LocalMoment => ({
      ...at(time),
      uptimeMs: at(time).uptimeMs + dayMs,
      date: '2026-11-24',
      weekday: 'tue',
    });
    expect(isReminderDue(late, tomorrow('00:04'), snoozed, 'open')).toBe(false);
    expect(isReminderDue(late, tomorrow('00:05'), snoozed, 'open')).toBe(true);
    expect(isReminderDue(late, tomorrow('23:49'), snoozed, 'open')).toBe(false);
    expect(isReminderDue(late, tomorrow('23:50'), snoozed, 'open')).toBe(true);
  });
});
