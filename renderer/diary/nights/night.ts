import type { PageWords } from '../../../shared/content/page-words.ts';
import { timeOf } from '../../../shared/diary/entries.ts';
import type { DiaryEntry } from '../../../shared/diary/entry.ts';
import type { NightRecord } from '../../../shared/diary/night-record.ts';
import { nightDates, timeText } from '../../../shared/diary/written-dates.ts';
import { filled } from '../../../shared/filled.ts';
import { button, buttonRow, element } from '../../elements/elements.ts';
import { entryWords } from './entry-words.ts';
import { nightRecordView } from './night-record.ts';

interface NightDeps {
  readonly words: PageWords;
  readonly night: string;
  /** Of this night, in order. */
  readonly entries: readonly DiaryEntry[];
  /** What Charley's ears did in it; null where they were off. */
  readonly record: NightRecord | null;
  readonly locale: string;
  readonly add: () => void;
  readonly correct: (entry: DiaryEntry) => void;
  readonly remove: (entry: DiaryEntry) => void;
}

/** What was recorded in one night. */
export function nightView(deps: NightDeps): HTMLElement {
  const { night, entries, record, locale, add } = deps;
  const words = deps.words.diaryPages.nights;
  const title = filled(words.night, { dates: nightDates(night, words.to, locale) });
  const list =
    entries.length === 0
      ? element('p', {}, words.nothing)
      : element('ol', {}, ...entries.map((entry) => entryView(entry, deps)));
  return element(
    'section',
    { class: 'one-night', 'aria-labelledby': 'night-title' },
    element('h2', { id: 'night-title', tabindex: '-1' }, title),
    ...(record === null ? [] : [nightRecordView(record, deps.words, locale)]),
    list,
    button(words.add, add, { id: 'add-cramp', class: 'wanted' }),
  );
}

function entryView(entry: DiaryEntry, { words: pageWords, locale, correct, remove }: NightDeps): HTMLElement {
  const words = pageWords.diaryPages.nights;
  const time = timeText(timeOf(entry), locale);
  const { what, details } = entryWords(entry, pageWords);
  const change = button(words.correct, () => correct(entry), {
    id: `correct-${entry.id}`,
    'aria-label': filled(words.correctNamed, { time }),
  });
  const drop = button(words.delete, () => remove(entry), {
    id: `delete-${entry.id}`,
    'aria-label': filled(words.deleteNamed, { time }),
  });
  return element(
    'li',
    { class: 'entry' },
    element('p', { class: 'entry-what' }, element('time', { datetime: timeOf(entry) }, time), ' ', what),
    ...(details.length === 0
      ? []
      : [element('ul', { class: 'entry-details' }, ...details.map((detail) => element('li', {}, detail)))]),
    buttonRow(...(entry.kind === 'episode' ? [change] : []), drop),
  );
}
