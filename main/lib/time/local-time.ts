import { clockTime } from '../../../shared/clock-time.ts';
import { isoWithOffset } from '../../../shared/diary/night.ts';

/** Minutes east of UTC at this moment, by this machine's time zone. */
export function offsetMinutesAt(date: Date): number {
  return -date.getTimezoneOffset();
}

/** A moment as the diary writes it, on this machine's wall clock. */
export function localIso(date: Date): string {
  return isoWithOffset(date.getTime(), offsetMinutesAt(date));
}

/** HH:MM of this machine's wall clock. */
export function localClockTime(date: Date): string {
  return clockTime(date.getHours(), date.getMinutes());
}
