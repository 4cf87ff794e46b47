import { isoWithOffset } from '../../../shared/diary/night.ts';

/** Zones with whole-hour changes on different dates, and one that moves by half an hour. */
export const zones = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe'] as const;
export type Zone = (typeof zones)[number];

const clockOf = (timeZone: Zone) => new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
const clocks: Readonly<Record<Zone, Intl.DateTimeFormat>> = {
  'Europe/London': clockOf('Europe/London'),
  'America/New_York': clockOf('America/New_York'),
  'Australia/Lord_Howe': clockOf('Australia/Lord_Howe'),
};

/** Minutes east of UTC in a zone at a moment, by the tz database that Node carries. */
export function offsetIn(zone: Zone, unixMs: number): number {
  const parts = clocks[zone].formatToParts(unixMs);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
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
