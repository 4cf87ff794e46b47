import { nightsLater, weekOf } from './night.ts';

const daysInWeek = 7;

/** The month of a night, as YYYY-MM. */
export function monthOf(night: string): string {
  return night.slice(0, 7);
}

/** The month so many months later (earlier where negative). */
export function monthLater(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The weeks that hold any night of a month, each from Monday to Sunday; null where a night is of another month. */
export function weeksOfMonth(month: string): readonly (readonly (string | null)[])[] {
  const lastNight = nightsLater(`${monthLater(month, 1)}-01`, -1);
  const weeks: (readonly (string | null)[])[] = [];
  for (let monday = weekOf(`${month}-01`); monday <= lastNight; monday = nightsLater(monday, daysInWeek)) {
    const week = Array.from({ length: daysInWeek }, (_, index) => nightsLater(monday, index));
    weeks.push(week.map((night) => (monthOf(night) === month ? night : null)));
  }
  return weeks;
}
