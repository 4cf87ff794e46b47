import type { Content } from '../../../shared/content/content.ts';
import { weekdays } from '../../../shared/settings/settings.ts';
import { localIso } from '../../lib/time/local-time.ts';
import { clockAtEnd } from '../typed/clock-text.ts';

/** What a person calls days and times. */
type WhenWords = Pick<Content, 'language' | 'commands' | 'settingsPage'>;

/**
 * The moment that is meant by "yesterday 3am", "last night 23:40", "monday 3:10", "24 nov 3am", "2026-11-23 03:10" or
 * "03:10" (the latest one), Unix milliseconds. Null for anything else, for a time without its hour, for the future
 * and for a time that the clock left out.
 */
export function momentOf(text: string, now: Date, content: WhenWords): number | null {
  const plain = tidy(text, content);
  const clock = clockAtEnd(plain, content.commands.log.when);
  if (clock === null) return null;
  const day = clock.before === '' ? null : dayOf(clock.before, now, content);
  if (clock.before !== '' && day === null) return null;
  const start = dayStart(day?.date ?? localDate(now));
  start.setHours(clock.hour, clock.minute, 0, 0);
  if (day?.kind === 'night' && clock.hour < 12) start.setDate(start.getDate() + 1);
  if (day === null && start > now) start.setDate(start.getDate() - 1);
  const isShown = start.getHours() === clock.hour && start.getMinutes() === clock.minute;
  return isShown && start <= now ? start.getTime() : null;
}

/** The day that is meant, as YYYY-MM-DD: "yesterday", "monday" (the latest one), "24 nov" or the date itself; null for anything else. */
export function dateOf(text: string, now: Date, content: WhenWords): string | null {
  return dayOf(tidy(text, content), now, content)?.date ?? null;
}

function tidy(text: string, { commands: { log } }: WhenWords): string {
  const words = text
    .toLowerCase()
    .replace(/^(\d{4}-\d\d-\d\d)t/, '$1 ')
    .split(/[\s,]+/);
  return words
    .filter((word) => !log.when.fillers.includes(word))
    .join(' ')
    .trim();
}

interface Day {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Before noon, a night's time is on the date after. */
  readonly kind: 'day' | 'night';
}

function dayOf(text: string, now: Date, content: WhenWords): Day | null {
  const { today, yesterday, lastNight } = content.commands.log.when;
  if (text === today) return { date: daysBefore(now, 0), kind: 'day' };
  if (text === yesterday) return { date: daysBefore(now, 1), kind: 'day' };
  if (text === lastNight) return { date: daysBefore(now, 1), kind: 'night' };
  const date = isDate(text) ? text : (weekdayOf(text, now, content) ?? namedDateOf(text, now, content));
  return date === null ? null : { date, kind: 'day' };
}

/** The latest day of this name. */
function weekdayOf(text: string, now: Date, { settingsPage }: WhenWords): string | null {
  const index = weekdays.findIndex((day) => settingsPage.choices.days[day].toLowerCase() === text);
  return index < 0 ? null : daysBefore(now, (((now.getDay() + 6) % 7) - index + 7) % 7);
}

/** "24 nov" or "november 24", in this year, or in the last one where it is still to come. */
function namedDateOf(text: string, now: Date, { language }: WhenWords): string | null {
  const [, before, name = '', after] = /^(\d{1,2})?\.? ?(\p{L}+)\.? ?(\d{1,2})?$/u.exec(text) ?? [];
  const month = ['short', 'long'].map((style) => monthNames(language, style).indexOf(name.replace('.', '')));
  const index = Math.max(...month);
  const day = Number(before ?? after ?? Number.NaN);
  if (index < 0 || Number.isNaN(day)) return null;
  const inYear = (year: number): string => `${year}-${two(index + 1)}-${two(day)}`;
  const date = inYear(now.getFullYear());
  const latest = date > localDate(now) ? inYear(now.getFullYear() - 1) : date;
  return isDate(latest) ? latest : null;
}

function monthNames(language: string, style: string): readonly string[] {
  const month = style === 'long' ? 'long' : 'short';
  const written = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) =>
    written
      .format(Date.UTC(2024, index, 1))
      .toLowerCase()
      .replace('.', ''),
  );
}

const two = (count: number): string => String(count).padStart(2, '0');
const localDate = (moment: Date): string => localIso(moment).slice(0, 10);

function daysBefore(now: Date, days: number): string {
  return localDate(new Date(now.getFullYear(), now.getMonth(), now.getDate() - days, 12));
}

/** Of this date on the wall clock here. */
function dayStart(date: string): Date {
  return new Date(`${date}T00:00:00`);
}

/** A date as YYYY-MM-DD that the calendar has. */
function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
}
