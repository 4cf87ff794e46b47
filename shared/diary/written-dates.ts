import { nightsLater } from './night.ts';

/** All dates and times are written as the wall clock of that night showed them, in the way of the reader's locale. */
function written(wallTime: string, locale: string, style: Intl.DateTimeFormatOptions): string {
  return new Date(`${wallTime}Z`).toLocaleString(locale, { ...style, timeZone: 'UTC' });
}

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

export function shortDate(night: string, locale: string): string {
  return written(`${night}T00:00:00`, locale, { day: 'numeric', month: 'short', year: 'numeric' });
}

export function monthName(month: string, locale: string): string {
  return written(`${month}-01T00:00:00`, locale, { month: 'long', year: 'numeric' });
}

export function hourText(hour: number, locale: string): string {
  return written(`2000-01-01T${String(hour).padStart(2, '0')}:00:00`, locale, { hour: 'numeric' });
}

/** The weekdays from Monday on. */
export function weekdayNames(locale: string, weekday: 'long' | 'short'): readonly string[] {
  const monday = '2024-01-01';
  return Array.from({ length: 7 }, (_, index) =>
    written(`${nightsLater(monday, index)}T00:00:00`, locale, { weekday }),
  );
}
