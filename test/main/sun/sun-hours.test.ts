import { afterAll, describe, expect, it } from 'vitest';
import { conversationSettings } from '../../../main/conversation/watches/conversation-settings.ts';
import { placesOfZones } from '../../../main/sun/places.ts';
import { sunHours } from '../../../main/sun/sun-hours.ts';
import { defaultSettings } from '../../../shared/settings/settings.ts';

const ownZone = process.env.TZ;
afterAll(() => {
  if (ownZone === undefined) delete process.env.TZ;
  else process.env.TZ = ownZone;
});

/** The sun's hours on a day, in a machine that is set to this zone. */
function hoursIn(zone: string, day: string, time = '03:30') {
  process.env.TZ = zone;
  return sunHours(zone, new Date(`${day}T${time}:00`));
}

const minutesOf = (time = ''): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Almanacs differ by how they round and where in a city they stand. */
const toleranceMinutes = 3;

describe('the hours of the sun', () => {
  // Sunset and sunrise as almanacs print them for these cities.
  it.each([
    ['Europe/London', '2024-06-21', '21:21', '04:43'],
    ['Europe/London', '2024-12-21', '15:53', '08:04'],
    ['Europe/Berlin', '2024-12-21', '15:54', '08:15'],
    ['America/New_York', '2024-06-20', '20:30', '05:25'],
    ['America/New_York', '2024-12-21', '16:32', '07:17'],
    ['Australia/Sydney', '2024-12-21', '20:05', '05:41'],
    ['Australia/Sydney', '2024-06-21', '16:54', '07:00'],
    ['Asia/Tokyo', '2024-06-21', '19:00', '04:26'],
    ['Asia/Singapore', '2024-03-20', '19:16', '07:09'],
    ['Atlantic/Reykjavik', '2024-06-20', '00:03', '02:55'],
    // Days on which the clock is changed.
    ['Europe/Berlin', '2024-03-31', '19:38', '06:45'],
    ['America/New_York', '2024-11-03', '16:50', '06:28'],
    // A name that was given up.
    ['Asia/Calcutta', '2024-12-21', '16:57', '06:12'],
  ])('in %s on %s are from %s to %s', (zone, day, from, to) => {
    const hours = hoursIn(zone, day);
    expect(Math.abs(minutesOf(hours?.from) - minutesOf(from))).toBeLessThanOrEqual(toleranceMinutes);
    expect(Math.abs(minutesOf(hours?.to) - minutesOf(to))).toBeLessThanOrEqual(toleranceMinutes);
  });

  it('are those of one day, whatever its hour', () => {
    const atMidnight = hoursIn('America/New_York', '2024-11-03', '00:00');
    expect(hoursIn('America/New_York', '2024-11-03', '23:59')).toEqual(atMidnight);
  });

  it.each(['2024-06-21', '2024-12-21'])('are unknown on %s where the sun does not rise or set', (day) => {
    expect(hoursIn('Arctic/Longyearbyen', day)).toBeNull();
  });

  it.each(['UTC', 'Etc/GMT+5', 'Nowhere/Else'])('are unknown in %s, which is no place', (zone) => {
    expect(sunHours(zone, new Date())).toBeNull();
  });

  it('are known in every zone that this machine may be set to', () => {
    const nowhere = Intl.supportedValuesOf('timeZone').filter(
      (zone) => !placesOfZones.includes(`\n${zone} `) && !/^(UTC|Etc\/.*)$/.test(zone),
    );
    expect(nowhere).toEqual([]);
  });

  it('stand in a table of zones, each once', () => {
    const zones = placesOfZones.trim().split('\n');
    expect(new Set(zones.map((row) => row.split(' ')[0])).size).toBe(zones.length);
    expect(zones.every((row) => /^\S+ -?\d+(\.\d+)? -?\d+(\.\d+)?$/.test(row))).toBe(true);
  });
});

describe('the night by the sun', () => {
  const bySun = { ...defaultSettings, nightHours: { by: 'sun', from: '22:00', to: '07:00' } } as const;
  const at = (zone: string, moment: string) => {
    process.env.TZ = zone;
    return conversationSettings(bySun, new Date(moment));
  };
  const { volumeDay, volumeNight } = defaultSettings.voice;

  it('is the same for the screen and for the voice', () => {
    const evening = at('Europe/Berlin', '2024-12-21T17:00:00');
    expect(evening.voice.volume).toBe(volumeNight);
    expect(evening.screen.nightHours.from).toMatch(/^15:5/);
    expect(at('Europe/Berlin', '2024-06-21T21:00:00').voice.volume).toBe(volumeDay);
    expect(at('Europe/Berlin', '2024-12-21T07:30:00').voice.volume).toBe(volumeNight);
  });

  it.each([
    ['Arctic/Longyearbyen', '2024-06-21'],
    ['UTC', '2024-12-21'],
  ])('goes by the fixed hours in %s', (zone, day) => {
    const late = at(zone, `${day}T23:00:00`);
    expect(late.screen.nightHours).toEqual({ from: '22:00', to: '07:00' });
    expect(late.voice.volume).toBe(volumeNight);
    expect(at(zone, `${day}T21:59:00`).voice.volume).toBe(volumeDay);
  });
});
