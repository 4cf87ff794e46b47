import { durationMs, inOrder, minutesOf } from './entries.ts';
import type { DiaryEntry } from './entry.ts';
import { nightOf } from './night.ts';

const columns = [
  'kind',
  'id',
  'night',
  'startedAt',
  'endedAt',
  'minutes',
  'part',
  'side',
  'outcome',
  'helped',
  'steps',
  'pain',
  'soreNextDay',
  'sleepLost',
  'tags',
  'note',
  'routine',
  'completed',
] as const;
type Row = Readonly<Partial<Record<(typeof columns)[number], string | number | boolean | null>>>;

/**
 * The diary as RFC 4180 text: a header, CRLF line ends, quotes where they are needed. A cell that a spreadsheet would
 * run as a formula gets an apostrophe before it.
 */
export function diaryCsv(entries: readonly DiaryEntry[]): string {
  const rows = inOrder(entries).map(rowOf);
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => `${cells.map(cellText).join(',')}\r\n`)
    .join('');
}

function rowOf(entry: DiaryEntry): Row {
  if (entry.kind === 'routine') {
    const { kind, id, doneAt, routine, completed } = entry;
    return { kind, id, night: nightOf(doneAt), startedAt: doneAt, routine, completed };
  }
  const { location, steps, tags, ...plain } = entry;
  const lengthMs = durationMs(entry);
  return {
    ...plain,
    night: nightOf(entry.startedAt),
    minutes: lengthMs === null ? '' : minutesOf(lengthMs),
    part: location,
    steps: steps.join(' '),
    tags: tags?.join('; ') ?? '',
  };
}

/** What spreadsheets take for the start of a formula, also after spaces, and in their full-width forms. */
const formulaStart = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

function cellText(value: string | number | boolean): string {
  const text = typeof value === 'string' && formulaStart.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
