import { describe, expect, it } from 'vitest';
import { diaryEntrySchema } from '../../../../shared/diary/entry.ts';
import { diaryCsv } from '../../../../shared/diary/exchange/csv.ts';
import { diaryJson } from '../../../../shared/diary/exchange/document.ts';
import { parseDiaryExport } from '../../../../shared/diary/exchange/export.ts';
import { episode, routineDone } from '../samples.ts';

/** After every entry of these tests. */
const nowMs = Date.parse('2026-11-25T09:00:00Z');

/** A reader of RFC 4180 of its own, so that the writer is not its own judge. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const [, cell = '', end] of text
    .replace('\uFEFF', '')
    .matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
    const row = rows.at(-1) ?? [];
    if (rows.length === 0) rows.push(row);
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

function cellsOf(text: string, row: number): Readonly<Record<string, string>> {
  const rows = readCsv(text);
  return Object.fromEntries((rows[0] ?? []).map((name, column) => [name, rows[row]?.[column] ?? '']));
}

describe('the CSV of a diary', () => {
  it('gives every field of a cramp, earliest first', () => {
    const late = episode({ startedAt: '2026-11-25T03:00:00+01:00' });
    const full = episode({
      endedAt: '2026-11-23T03:21:30+00:00',
      location: 'hamstring',
      pain: 7,
      soreNextDay: true,
      sleepLost: false,
      tags: ['hard day', 'little water'],
      note: 'Kept me up',
    });
    const csv = diaryCsv([late, full]);
    expect(readCsv(csv)).toHaveLength(3);
    expect(cellsOf(csv, 1)).toEqual({
      kind: 'episode',
      id: full.id,
      night: '2026-11-22',
      startedAt: '2026-11-23T03:15:00+00:00',
      endedAt: '2026-11-23T03:21:30+00:00',
      minutes: '6.5',
      part: 'hamstring',
      side: 'left',
      outcome: 'eased',
      helped: 'toesTowardShin',
      steps: 'straightenLeg toesTowardShin',
      pain: '7',
      soreNextDay: 'true',
      sleepLost: 'false',
      tags: 'hard day; little water',
      note: 'Kept me up',
      routine: '',
      completed: '',
    });
  });

  it('keeps commas, quotes and line breaks inside their cell', () => {
    const note = 'A "bad" one,\r\nthen sleep;\nüß 夜';
    expect(cellsOf(diaryCsv([episode({ note })]), 1).note).toBe(note);
  });

  it.each(['=1+1', '+44 20', '-2', '@SUM(A1)', '\t=1', '  =HYPERLINK("x")', '＝1', '\r=1'])(
    'lets no spreadsheet run %j',
    (note) => {
      expect(cellsOf(diaryCsv([episode({ note })]), 1).note).toBe(`'${note}`);
    },
  );

  it('has rows for the routine, and only a header for nothing', () => {
    expect(cellsOf(diaryCsv([routineDone('2026-11-23T22:00:00+00:00')]), 1)).toMatchObject({
      kind: 'routine',
      night: '2026-11-23',
      routine: 'standing',
      completed: 'true',
    });
    expect(readCsv(diaryCsv([]))).toHaveLength(1);
  });
});

describe('the CSV of a diary, taken in again', () => {
  const full = episode({
    endedAt: '2026-11-23T03:21:30+00:00',
    location: null,
    side: null,
    steps: [],
    helped: null,
    pain: 0,
    soreNextDay: true,
    sleepLost: false,
    tags: [],
    note: '\'=1+1, "quoted";\r\nthen \u00fc\u00df \u591c\n',
  });
  const entries = [episode({ tags: ['hard day', 'little water'], note: '=SUM(A1)' }), full];
  const whole = [...entries, routineDone('2026-11-23T22:00:00+00:00', { completed: false })];

  it('comes back whole', () => {
    expect(parseDiaryExport(diaryCsv(whole), nowMs)).toEqual({ kind: 'diary', entries: whole, refused: [] });
    expect(parseDiaryExport(diaryCsv([]), nowMs)).toEqual({ kind: 'diary', entries: [], refused: [] });
  });

  it('starts with the mark by which spreadsheets know its accents', () => {
    expect(diaryCsv([]).startsWith('\uFEFFkind,id,')).toBe(true);
  });

  it.each([';', '\t'])('is read with %j between the cells, and as a spreadsheet saves it', (separator) => {
    const [one] = entries;
    const saved = readCsv(diaryCsv([one ?? full]))
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator))
      .join('\n')
      .concat(`\n${separator}${separator}\n`);
    expect(parseDiaryExport(saved, nowMs)).toEqual({ kind: 'diary', entries: [one], refused: [] });
    const shouted = diaryCsv([full]).replace('true', 'TRUE').replace('false', 'FALSE');
    expect(parseDiaryExport(shouted, nowMs)).toEqual({ kind: 'diary', entries: [full], refused: [] });
  });

  it('names its wrong rows and takes the others', () => {
    const wrong = diaryCsv(whole).replace('eased', 'cured');
    expect(parseDiaryExport(wrong, nowMs)).toMatchObject({ entries: whole.slice(1), refused: [1] });
  });
});

describe('the JSON of a diary', () => {
  it('comes back whole', () => {
    const entries = [episode({ note: '"quoted" \u2028 夜' }), routineDone('2026-11-23T22:00:00+00:00')];
    expect(parseDiaryExport(diaryJson(entries), nowMs)).toEqual({ kind: 'diary', entries, refused: [] });
  });

  it.each(['', '{', '[]', 'null', '{"charleyDiary":3,"entries":[]}', '{"charleyDiary":2}'])(
    'is refused for %j',
    (text) => {
      expect(parseDiaryExport(text, nowMs)).toEqual({ kind: 'not a diary' });
    },
  );

  it('of version 1 tells its steps by their numbers, which are read as their names', () => {
    const old = { ...episode(), steps: ['CB1', 'CB2', 'XX9'], helped: 'CB2' };
    const read = parseDiaryExport(JSON.stringify({ charleyDiary: 1, entries: [old] }), nowMs);
    const entry = { ...old, steps: ['straightenLeg', 'toesTowardShin', 'XX9'], helped: 'toesTowardShin' };
    expect(read).toEqual({ kind: 'diary', entries: [entry], refused: [] });
    expect(cellsOf(diaryCsv([entry]), 1)).toMatchObject({
      steps: 'straightenLeg toesTowardShin XX9',
      helped: 'toesTowardShin',
    });
  });

  it('holds nothing from the future', () => {
    const [good, late, endless] = [
      episode(),
      episode({ startedAt: '2999-01-01T03:00:00+00:00' }),
      episode({ endedAt: '2999-01-01T03:00:00+00:00' }),
    ];
    const text = diaryJson([good, late, endless]);
    expect(parseDiaryExport(text, nowMs)).toMatchObject({ entries: [good], refused: [2, 3] });
  });

  it('takes the good entries and names the bad ones', () => {
    const good = episode();
    const document = {
      charleyDiary: 1,
      entries: [{ ...good, pain: 11 }, good, 'a cramp', { ...good, id: '../x' }],
    };
    expect(parseDiaryExport(JSON.stringify(document), nowMs)).toEqual({
      kind: 'diary',
      entries: [good],
      refused: [1, 3, 4],
    });
  });
});

describe('an entry', () => {
  it.each([
    { endedAt: '2026-11-23T03:14:00+00:00' },
    { endedAt: '2026-11-23T04:14:00+01:00' },
    { startedAt: '2026-02-30T03:00:00+00:00' },
    { startedAt: '2026-11-23T03:00:00' },
    { location: 'arm' },
    { side: 'middle' },
    { pain: -1 },
    { pain: 2.5 },
    { tags: ['full moon'] },
    { note: 'x'.repeat(501) },
    { outcome: 'cured' },
  ])('is not allowed with %j', (wrong) => {
    expect(diaryEntrySchema.safeParse({ ...episode(), ...wrong }).success).toBe(false);
  });

  it('may end on another date and at another offset', () => {
    const overChange = { startedAt: '2026-10-25T01:55:00+01:00', endedAt: '2026-10-25T01:05:00+00:00' };
    expect(diaryEntrySchema.safeParse(episode(overChange)).success).toBe(true);
  });
});
