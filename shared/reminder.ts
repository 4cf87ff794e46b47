import type { Settings } from './settings/settings.ts';

/** A moment on the wall clock of this place. */
export interface LocalMoment {
  /** Milliseconds of a clock that nobody sets: what is put off comes a while later, whatever the wall clock says then. */
  readonly uptimeMs: number;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly weekday: Settings['reminder']['days'][number];
  /** HH:MM */
  readonly time: string;
}

/** What happened about today's reminder so far. */
export interface ReminderState {
  /** The date of the last reminder; null before the first. */
  readonly remindedOn: string | null;
  readonly snoozedUntilMs: number | null;
}

/** "A little later" is a quarter of an hour. [PJ] */
export const snoozeMs = 15 * 60_000;
/** A machine that wakes later than this after the time does not remind any more: people sleep by then. [PJ] */
const latestMinutes = 90;

/** Whether to remind of the bedtime routine now: once a day, not when it is done, and again after a snooze. */
export function isReminderDue(
  { at, days }: Settings['reminder'],
  now: LocalMoment,
  { remindedOn, snoozedUntilMs }: ReminderState,
  routineTonight: 'done' | 'open',
): boolean {
  if (at === null || routineTonight === 'done') return false;
  // Put off, it may come after midnight, which is another day.
  if (isPutOff(now, snoozedUntilMs)) return now.uptimeMs >= snoozedUntilMs;
  if (!days.includes(now.weekday)) return false;
  const lateMinutes = minutesOf(now.time) - minutesOf(at);
  if (lateMinutes < 0 || lateMinutes > latestMinutes) return false;
  return remindedOn !== now.date;
}

/** What is known once it has come. Put off, it still belongs to the day on which it came first. */
export function afterReminder(
  now: LocalMoment,
  { remindedOn, snoozedUntilMs }: ReminderState,
): ReminderState {
  return { remindedOn: isPutOff(now, snoozedUntilMs) ? remindedOn : now.date, snoozedUntilMs: null };
}

function isPutOff({ uptimeMs }: LocalMoment, snoozedUntilMs: number | null): snoozedUntilMs is number {
  return snoozedUntilMs !== null && uptimeMs - snoozedUntilMs <= latestMinutes * 60_000;
}

function minutesOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}
