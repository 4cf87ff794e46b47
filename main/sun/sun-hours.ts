import { getTimes } from 'suncalc';
import type { NightHours } from '../../shared/night.ts';
import { localClockTime } from '../lib/time/local-time.ts';
import { placesOfZones } from './places.ts';

/**
 * Sunset to sunrise of this day, as the wall clock of this machine shows it, at the principal place of a time zone
 * (IANA name). Approximate: a zone is wide, and up to an hour or two may lie between its place and the person's.
 * Null where the zone has no place (UTC) and where the sun does not set or rise on this day.
 */
export function sunHours(zone: string, now: Date): NightHours | null {
  const place = placeOf(zone);
  if (place === null) return null;
  // Noon belongs to this day of the wall clock, also where the clock is changed in the night.
  const noon = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 12);
  const { sunset, sunrise } = getTimes(noon, place.latitude, place.longitude);
  return sunset === null || sunrise === null
    ? null
    : { from: localClockTime(sunset), to: localClockTime(sunrise) };
}

/** The time zone that this machine is set to, by its IANA name: `Europe/Berlin`. */
export function zoneOfMachine(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function placeOf(zone: string): { readonly latitude: number; readonly longitude: number } | null {
  const row = placesOfZones.split('\n').find((line) => line.startsWith(`${zone} `));
  if (row === undefined) return null;
  const [, latitude, longitude] = row.split(' ');
  return { latitude: Number(latitude), longitude: Number(longitude) };
}
