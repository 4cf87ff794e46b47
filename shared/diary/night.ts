import { clockTime } from '../clock-time.ts';

/**
 * Times in the diary are ISO 8601 with the UTC offset of the place and moment ("2026-11-24T03:10:00+01:00"), so that
 * the wall clock of that night can be read back anywhere, whatever the time zone or daylight saving is now.
 * A night is named by the date on which it began: it runs from noon to noon on the wall clock.
 */

const dayMs = 24 * 60 * 60_000;
const minuteMs = 60_000;

/** The night that holds this time, as YYYY-MM-DD. */
export function nightOf(isoTime: string): string {
  const date = isoTime.slice(0, 10);
  return localHour(isoTime) < 12 ? nightsLater(date, -1) : date;
}

/** The hour on the wall clock where it happened, 0 to 23. */
export function localHour(isoTime: string): number {
  return Number(isoTime.slice(11, 13));
}

/** Unix milliseconds, for order and durations. */
export function instantMs(isoTime: string): number {
  return Date.parse(isoTime);
}

/** The night so many nights later (earlier where negative). */
export function nightsLater(night: string, nights: number): string {
  return new Date(Date.parse(`${night}T00:00:00Z`) + nights * dayMs).toISOString().slice(0, 10);
}

/** How many nights lie from one to the other; 0 for the same. */
export function nightsBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** Nights on end, both ends among them. */
export interface Period {
  readonly fromNight: string;
  readonly toNight: string;
}

/** How many nights a period has. */
export function nightsIn({ fromNight, toNight }: Period): number {
  return nightsBetween(fromNight, toNight) + 1;
}

/** The Monday that begins the week of a night. */
export function weekOf(night: string): string {
  return nightsLater(night, -((new Date(`${night}T00:00:00Z`).getUTCDay() + 6) % 7));
}

/** A moment as the wall clock shows it at this offset (minutes east of UTC), to the second. */
export function isoWithOffset(unixMs: number, offsetMinutes: number): string {
  const wall = new Date(unixMs + offsetMinutes * minuteMs).toISOString().slice(0, 19);
  const size = Math.abs(offsetMinutes);
  return `${wall}${offsetMinutes < 0 ? '-' : '+'}${clockTime(Math.floor(size / 60), size % 60)}`;
}

/** A moment so many milliseconds later, on the wall clock of the same offset. */
export function laterBy(isoTime: string, durationMs: number): string {
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)$/.exec(isoTime) ?? [];
  const size = Number(hours) * 60 + Number(minutes);
  return isoWithOffset(instantMs(isoTime) + durationMs, sign === '-' ? -size : size);
}
