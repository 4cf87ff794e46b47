/** Cities all round the earth: at any moment it is afternoon or evening in one of them. */
const cities = [
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
  'Pacific/Honolulu',
  'Pacific/Auckland',
  'Asia/Tokyo',
  'Asia/Karachi',
] as const;

/** A place where it is day and the last night is over, with its wall clock. */
export interface Afternoon {
  /** IANA name. */
  readonly timeZone: string;
  /** YYYY-MM-DD, so many days before today there. */
  dateBefore(days: number): string;
  /** HH:MM on the wall clock there, so many minutes after the moment for which it was found. */
  timeIn(minutes: number): string;
  /** ISO with this place's offset. */
  iso(date: string, time: string): string;
}

/** Finds a place where it is between one and nine in the afternoon: no test then depends on the hour at which it runs. */
export function afternoonSomewhere(nowMs: number): Afternoon {
  const timeZone = cities.find((city) => {
    const hour = Number(wallClock(city, nowMs).slice(11, 13));
    return hour >= 13 && hour <= 20;
  });
  if (timeZone === undefined) throw new Error('It is afternoon nowhere.');
  const noonMs = Date.parse(`${wallClock(timeZone, nowMs).slice(0, 10)}T12:00:00Z`);
  return {
    timeZone,
    dateBefore: (days) => new Date(noonMs - days * 86_400_000).toISOString().slice(0, 10),
    timeIn: (minutes) => wallClock(timeZone, nowMs + minutes * 60_000).slice(11, 16),
    iso(date, time) {
      const asUtcMs = Date.parse(`${date}T${time}:00Z`);
      const offsetMs = Date.parse(`${wallClock(timeZone, asUtcMs)}Z`) - asUtcMs;
      const minutes = Math.abs(offsetMs) / 60_000;
      const two = (count: number): string => String(count).padStart(2, '0');
      return `${date}T${time}:00${offsetMs < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
    },
  };
}

/** What the clock on a wall there shows, as YYYY-MM-DDTHH:MM:SS. */
function wallClock(timeZone: string, atMs: number): string {
  return new Date(atMs).toLocaleString('sv-SE', { timeZone }).replace(' ', 'T');
}
