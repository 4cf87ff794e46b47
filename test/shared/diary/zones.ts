import { isoWithOffset } from '../../../shared/diary/night.ts';

/** Whole-hour changes on different dates, one by half an hour, two without any, and one that once left a day out. */
export const zones = [
  'UTC',
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Apia',
] as const;
export type Zone = (typeof zones)[number];

const clocks: ReadonlyMap<Zone, Intl.DateTimeFormat> = new Map(
  zones.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }),
  ]),
);

/** Minutes east of UTC in a zone at a moment, by the tz database that Node carries. */
export function offsetIn(zone: Zone, unixMs: number): number {
  const parts = clocks.get(zone)?.formatToParts(unixMs);
  const name = parts?.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** A moment as a diary in that zone writes it. */
export function isoIn(zone: Zone, unixMs: number): string {
  return isoWithOffset(unixMs, offsetIn(zone, unixMs));
}

/** Repeatable numbers from 0 up to 1 (Park and Miller's generator). */
export function createDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
