import { clockTime } from '../../../shared/clock-time.ts';
import type { Content } from '../../../shared/content/content.ts';

type ClockWords = Pick<Content['commands']['log']['when'], 'am' | 'pm'>;

/** A time of the wall clock. */
interface ClockText {
  readonly hour: number;
  readonly minute: number;
  /** What was typed before it. */
  readonly before: string;
}

/** The time that a text in small letters ends with: "3am", "9 pm", "21:30", "9.30 pm". Null without one, and for an hour alone. */
export function clockAtEnd(text: string, { am, pm }: ClockWords): ClockText | null {
  const time = new RegExp(`^(.*?) ?\\b(\\d{1,2})(?:[:.](\\d\\d))? ?(${am}|${pm})?$`);
  const [, before = '', hours, minutes, half] = time.exec(text) ?? [];
  if (hours === undefined || (minutes === undefined && half === undefined)) return null;
  const [typed, minute] = [Number(hours), Number(minutes ?? 0)];
  if (minute > 59 || typed > (half === undefined ? 23 : 12) || (half !== undefined && typed === 0))
    return null;
  const hour = half === undefined ? typed : (typed % 12) + (half === pm ? 12 : 0);
  return { hour, minute, before };
}

/** The time of day that is meant, as HH:MM: what `clockAtEnd` takes, and "2130"; null for anything else. */
export function timeOfDay(text: string, words: ClockWords): string | null {
  const withColon = text
    .trim()
    .toLowerCase()
    .replace(/^(\d{1,2})(\d\d)$/, '$1:$2');
  const clock = clockAtEnd(withColon, words);
  if (clock === null || clock.before !== '') return null;
  return clockTime(clock.hour, clock.minute);
}
