import { durationMs, inOrder, minutesOf } from '../entries.ts';
import type { DiaryEntry } from '../entry.ts';
import { nightOf } from '../night.ts';

/** The columns of an export in their order. A file that is read back has all of them, in any order. */
export const csvColumns = [
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
type Row = Readonly<Partial<Record<(typeof csvColumns)[number], string | number | boolean | null>>>;

/** In the cell for tags where a person was asked and named none. */
export const noTags = 'none';

/**
 * The diary as RFC 4180 text: a header, CRLF line ends, quotes where they are needed. The mark of UTF-8 (BOM) at its
 * start lets every spreadsheet read its accents. A cell that a spreadsheet would run as a formula gets an apostrophe
 * before it. `entriesOfCsv` reads it back.
 */
export function diaryCsv(entries: readonly DiaryEntry[]): string {
  const rows = inOrder(entries).map(rowOf);
  const lines = [csvColumns, ...rows.map((row) => csvColumns.map((column) => row[column] ?? ''))].map(
    (cells) => `${cells.map(cellText).join(',')}\r\n`,
  );
  return `\uFEFF${lines.join('')}`;
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
    tags: tags?.length === 0 ? noTags : (tags?.join('; ') ?? ''),
  };
}

/** What spreadsheets take for the start of a formula, also after spaces, and in their full-width forms. */
const formulaStart = /^'*(\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/;

/** One behind apostrophes counts too, so that each of them can be told from the one that is put before it. */
export function looksLikeFormula(text: string): boolean {
  return formulaStart.test(text);
}

function cellText(value: string | number | boolean): string {
  const text = typeof value === 'string' && looksLikeFormula(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
