import { clockTime } from '../clock-time.ts';
import { nightsLater } from './night.ts';

/** All dates and times are written as the wall clock of that night showed them, in the way of the reader's locale. */
function written(wallTime: string, locale: string, style: Intl.DateTimeFormatOptions): string {
  return new Date(`${wallTime}Z`).toLocaleString(locale, { ...style, timeZone: 'UTC' });
}

/** The time of day as the wall clock showed it then, whatever its zone, in the way of the locale. */
export function timeText(isoTime: string, locale: string): string {
  return written(isoTime.slice(0, 19), locale, { timeStyle: 'short' });
}

/** The date on which a night began. */
export function longDate(night: string, locale: string): string {
  return written(`${night}T00:00:00`, locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** The evening of a night (`2026-03-01`), in the way of the locale. */
export function shortDate(night: string, locale: string): string {
  return written(`${night}T00:00:00`, locale, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** Without the year, where that is said already. */
export function dayAndMonth(night: string, locale: string): string {
  return written(`${night}T00:00:00`, locale, { day: 'numeric', month: 'short' });
}

/** The two dates of a night, as short as they go: "17 to 18 Nov". `to` is the word between them. */
export function nightDates(night: string, to: string, locale: string): string {
  const [evening, morning] = [night, nightsLater(night, 1)].map((date) => new Date(`${date}T00:00:00Z`));
  const parts = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).formatRangeToParts(evening ?? 0, morning ?? 0);
  return parts
    .map(({ source, value }) => (source === 'shared' ? value.replace(/\s*\u2013\s*/, ` ${to} `) : value))
    .join('');
}

/** A month (`2026-03`) with its year, in the way of the locale. */
export function monthName(month: string, locale: string): string {
  return written(`${month}-01T00:00:00`, locale, { month: 'long', year: 'numeric' });
}

/** A time of the wall clock, HH:MM. */
export function clockText(time: string, locale: string): string {
  return timeText(`2000-01-01T${time}:00`, locale);
}

/** A full hour of the wall clock, 0 to 23. */
export function hourText(hour: number, locale: string): string {
  return clockText(clockTime(hour, 0), locale);
}

/** The weekdays from Monday on. */
export function weekdayNames(locale: string, weekday: 'long' | 'short'): readonly string[] {
  const monday = '2024-01-01';
  return Array.from({ length: 7 }, (_, index) =>
    written(`${nightsLater(monday, index)}T00:00:00`, locale, { weekday }),
  );
}
