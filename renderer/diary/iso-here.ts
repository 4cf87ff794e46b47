import { isoWithOffset } from '../../shared/diary/night.ts';

/** When this machine's wall clock shows this date (YYYY-MM-DD) and time (HH:MM), ISO with offset; null where it never does. */
export function isoHere(date: string, time: string): string | null {
  const moment = new Date(`${date}T${time}:00`);
  if (Number.isNaN(moment.getTime())) return null;
  const iso = isoWithOffset(moment.getTime(), -moment.getTimezoneOffset());
  return iso.startsWith(`${date}T${time}`) ? iso : null;
}
