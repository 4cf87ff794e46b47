import { clockTime } from './clock-time.ts';
import type { Settings } from './settings/settings.ts';

/** What a person wishes of the screen. */
export type ScreenWish = Settings['screen'] & { readonly nightHours: NightHours };

/** HH:MM of the wall clock; `from` may be later than `to`. */
export type NightHours = Pick<Settings['nightHours'], 'from' | 'to'>;

/** A moment of the wall clock of this place. */
export interface Moment {
  /** HH:MM, from 00:00 to 23:59. */
  readonly time: string;
  /** The same as people here write it. */
  readonly clock: string;
  /** Minutes since some start. */
  readonly minutes: number;
}

/** How the screen looks now. Main decides, the page only shows it. */
export interface Look {
  /** Warm print on black, red alone on black, or dark print on pale ground. */
  readonly colours: 'night' | 'red' | 'day';
  /** `dim` in the night hours; `resting` when also nothing goes on: a few faint words on black. */
  readonly light: 'full' | 'dim' | 'resting';
  /** How bright the screen is while it rests; 100 is as bright as a step of a cramp. */
  readonly brightnessPercent: number;
  /** 100 is the usual size, 300 the largest. */
  readonly textPercent: number;
  /** The time of day to show, or null. */
  readonly clock: string | null;
  /** Whether the screen is not to go dark by itself now. */
  readonly staysOn: boolean;
  /** How far everything stands from its place, so that nothing burns in. */
  readonly shift: { readonly xPx: number; readonly yPx: number };
}

const inPlace: Look['shift'] = { xPx: 0, yPx: 0 };

/** Until the settings are known it may be night. */
export const firstLook: Look = {
  colours: 'night',
  light: 'dim',
  brightnessPercent: 60,
  textPercent: 100,
  clock: null,
  staysOn: false,
  shift: inPlace,
};

/** The look at a moment; `resting` while nothing goes on and no news stands on the screen. */
export function lookOf(wish: ScreenWish, now: Moment, doing: 'resting' | 'busy'): Look {
  const isNight = isWithinHours(wish.nightHours, now.time);
  const colours = wish.colours === 'auto' ? (isNight ? 'night' : 'day') : wish.colours;
  const isDark = isNight && colours !== 'day';
  return {
    colours,
    light: isDark ? (doing === 'resting' ? 'resting' : 'dim') : 'full',
    brightnessPercent: wish.brightness,
    textPercent: wish.textPercent,
    clock: wish.clock && doing === 'resting' ? now.clock : null,
    staysOn: wish.stayOn && isNight,
    shift: doing === 'resting' ? shiftAt(now.minutes) : inPlace,
  };
}

/** Whether a time (HH:MM) lies in these hours. `from` may be later than `to`: the night goes over midnight. */
export function isWithinHours({ from, to }: NightHours, time: string): boolean {
  return from <= to ? from <= time && time < to : time >= from || time < to;
}

/** So long before the night begins people get ready for it, and so long into it some still do. [PJ] */
const bedtimeMinutes = { before: 120, after: 60 };

/** The hours in which people go to bed, where these are those of the night. */
export function bedtimeHours({ from }: Pick<NightHours, 'from'>): NightHours {
  return { from: later(from, -bedtimeMinutes.before), to: later(from, bedtimeMinutes.after) };
}

/** HH:MM so many minutes later on the clock. */
function later(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const all = (60 * hour + minute + minutes + minutesOfDay) % minutesOfDay;
  return clockTime(Math.floor(all / 60), all % 60);
}

const minutesOfDay = 24 * 60;

/** Once round in half an hour: 2 px a minute at most, which no eye follows. [PJ] */
const roundMinutes = 30;
/** Within the screen's own margin. */
const reachPx = { x: 8, y: 6 };

/** Where things stand in this minute. */
export function shiftAt(minutes: number): Look['shift'] {
  const angle = ((minutes % roundMinutes) / roundMinutes) * 2 * Math.PI;
  return { xPx: Math.round(reachPx.x * Math.cos(angle)), yPx: Math.round(reachPx.y * Math.sin(angle)) };
}
