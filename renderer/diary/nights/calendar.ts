import type { PageWords } from '../../../shared/content/page-words.ts';
import { monthLater, weeksOfMonth } from '../../../shared/diary/calendar.ts';
import { tally } from '../../../shared/diary/counts.ts';
import { nightsLater } from '../../../shared/diary/night.ts';
import { longDate, monthName, weekdayNames } from '../../../shared/diary/written-dates.ts';
import { filled } from '../../../shared/filled.ts';
import { button, element } from '../../elements/elements.ts';

/** From here on a night is drawn as strong as it gets. */
const strongestCount = 3;

interface CalendarDeps {
  readonly words: PageWords['diaryPages']['nights'];
  /** YYYY-MM. */
  readonly month: string;
  readonly chosen: string;
  readonly tonight: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly routineNights: ReadonlySet<string>;
  readonly locale: string;
  /** Goes to a night, also one of another month. */
  readonly choose: (night: string) => void;
  readonly turnTo: (month: string) => void;
}

/** A month of nights, one button each; arrow keys move between them. Nights to come cannot be chosen. */
export function calendar(deps: CalendarDeps): HTMLElement {
  const { words, month, locale, tonight, turnTo } = deps;
  const later = button(words.later, () => turnTo(monthLater(month, 1)), {
    id: 'later-month',
    'aria-label': words.laterMonth,
  });
  later.disabled = monthLater(month, 1) > tonight.slice(0, 7);
  const earlier = button(words.earlier, () => turnTo(monthLater(month, -1)), {
    id: 'earlier-month',
    'aria-label': words.earlierMonth,
  });
  const name = element('h2', { id: 'month-name', 'aria-live': 'polite' }, monthName(month, locale));
  return element(
    'section',
    { class: 'calendar', 'aria-labelledby': 'month-name' },
    element('div', { class: 'calendar-head' }, earlier, name, later),
    element('p', { class: 'calendar-sum' }, monthSum(deps)),
    grid(deps),
    element('p', { class: 'calendar-keys', id: 'calendar-keys' }, words.keys),
  );
}

function monthSum({ words, month, counts }: CalendarDeps): string {
  const { cramps, nights } = tally([...counts].filter(([night]) => night.startsWith(month)));
  return filled(words.month, { cramps, nights });
}

function grid(deps: CalendarDeps): HTMLElement {
  const long = weekdayNames(deps.locale, 'long');
  const heads = weekdayNames(deps.locale, 'short').map((name, index) =>
    element('th', { scope: 'col', abbr: long[index] ?? name }, name),
  );
  const weeks = weeksOfMonth(deps.month).map((week) =>
    element('tr', {}, ...week.map((night) => cell(night, deps))),
  );
  const made = element(
    'table',
    { role: 'grid', 'aria-labelledby': 'month-name', 'aria-describedby': 'calendar-keys' },
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...weeks),
  );
  made.addEventListener('keydown', (stroke) => moveByKey(stroke, deps));
  return made;
}

function cell(night: string | null, deps: CalendarDeps): HTMLElement {
  const { words } = deps;
  if (night === null) return element('td');
  const day = element('span', { class: 'day', 'aria-hidden': 'true' }, String(Number(night.slice(8))));
  if (night > deps.tonight) return element('td', {}, element('div', { class: 'to-come' }, day));
  const count = deps.counts.get(night) ?? 0;
  const stretched = deps.routineNights.has(night);
  const made = button('', () => deps.choose(night), {
    id: `night-${night}`,
    class: 'night',
    'data-cramps': String(Math.min(count, strongestCount)),
    tabindex: night === inGrid(deps) ? '0' : '-1',
    ...(night === deps.tonight ? { 'aria-current': 'date' } : {}),
  });
  const read = [
    longDate(night, deps.locale),
    crampsText(count, words),
    ...(stretched ? [words.routine] : []),
  ];
  made.append(
    element('span', { class: 'for-readers' }, read.join(', ')),
    day,
    element('span', { class: 'count', 'aria-hidden': 'true' }, count === 0 ? '' : String(count)),
  );
  if (stretched) made.append(element('span', { class: 'stretched', 'aria-hidden': 'true' }));
  return element('td', { 'aria-selected': String(night === deps.chosen) }, made);
}

/** The one night of this month that Tab reaches. */
function inGrid({ chosen, month, tonight }: CalendarDeps): string {
  if (chosen.startsWith(month)) return chosen;
  return tonight.startsWith(month) ? tonight : `${month}-01`;
}

function crampsText(count: number, words: CalendarDeps['words']): string {
  if (count === 0) return words.noCramp;
  return count === 1 ? words.count.one : filled(words.count.other, { count });
}

const nightsByKey: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

function moveByKey(stroke: KeyboardEvent, { tonight, choose }: CalendarDeps): void {
  const from = stroke.target instanceof HTMLElement ? stroke.target.id.replace('night-', '') : '';
  const step = nightsByKey[stroke.key];
  const months = { PageUp: -1, PageDown: 1 }[stroke.key];
  if (from === '' || (step === undefined && months === undefined)) return;
  stroke.preventDefault();
  const wanted =
    step === undefined ? `${monthLater(from.slice(0, 7), months ?? 0)}-01` : nightsLater(from, step);
  choose(wanted > tonight ? tonight : wanted);
}
