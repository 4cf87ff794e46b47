import { csvColumns, looksLikeFormula, noTags } from './csv.ts';

type Cells = Readonly<Record<string, string>>;

/**
 * What `diaryCsv` wrote, also after a spreadsheet saved it with semicolons or tabs: one value a row, to be checked as
 * an entry. Null where the text is no such table.
 */
export function entriesOfCsv(text: string): readonly unknown[] | null {
  const [head, ...rows] = rowsOf(text.replace(/^\uFEFF/, ''));
  if (head === undefined || !csvColumns.every((column) => head.includes(column))) return null;
  return rows
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => entryOf(Object.fromEntries(head.map((column, index) => [column, plain(cells[index])]))));
}

/** RFC 4180, with the separator that the first line has most of. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const [firstLine = ''] = text.split(/\r?\n/, 1);
  const count = (separator: string): number => firstLine.split(separator).length;
  const [separator = ','] = [',', ';', '\t'].toSorted((one, other) => count(other) - count(one));
  const cell = new RegExp(`("(?:[^"]|"")*"|[^"${separator}\r\n]*)(${separator}|\r?\n|$)`, 'gy');
  const rows: string[][] = [[]];
  for (const [, written = '', end] of text.matchAll(cell)) {
    rows.at(-1)?.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written);
    if (end === '') break;
    if (end !== separator) rows.push([]);
  }
  return rows;
}

/** Without the apostrophe that kept a spreadsheet from running it. */
function plain(cell = ''): string {
  return cell.startsWith("'") && looksLikeFormula(cell.slice(1)) ? cell.slice(1) : cell;
}

function entryOf(cells: Cells): unknown {
  const { kind, id, startedAt, endedAt, part, side, outcome, helped, steps = '', routine } = cells;
  const completed = yesNo(cells.completed);
  if (kind === 'routine') return { kind, id, doneAt: startedAt, routine, completed };
  return {
    kind,
    id,
    startedAt,
    endedAt: endedAt || null,
    location: part || null,
    side: side || null,
    steps: steps.split(' ').filter((step) => step !== ''),
    helped: helped || null,
    outcome,
    ...known('pain', cells.pain, Number),
    ...known('soreNextDay', cells.soreNextDay, yesNo),
    ...known('sleepLost', cells.sleepLost, yesNo),
    ...known('tags', cells.tags, (tags) => (tags === noTags ? [] : tags.split('; '))),
    ...known('note', cells.note, String),
  };
}

/** Nothing where the cell is empty. */
function known(name: string, cell: string | undefined, read: (cell: string) => unknown): object {
  return cell === undefined || cell === '' ? {} : { [name]: read(cell) };
}

/** Spreadsheets write TRUE; what is neither stays as it is, and is refused. */
function yesNo(cell = ''): unknown {
  const word = cell.toLowerCase();
  return word === 'true' || word === 'false' ? word === 'true' : cell;
}
