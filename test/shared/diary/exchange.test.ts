import { describe, expect, it } from 'vitest';
import { diaryCsv } from '../../../shared/diary/csv.ts';
import { diaryJson } from '../../../shared/diary/document.ts';
import { diaryEntrySchema } from '../../../shared/diary/entry.ts';
import { parseDiaryExport } from '../../../shared/diary/export.ts';
import { episode, routineDone } from './samples.ts';

/** A reader of RFC 4180 of its own, so that the writer is not its own judge. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const [, cell = '', end] of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
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

describe('the JSON of a diary', () => {
  it('comes back whole', () => {
    const entries = [episode({ note: '"quoted" \u2028 夜' }), routineDone('2026-11-23T22:00:00+00:00')];
    expect(parseDiaryExport(diaryJson(entries))).toEqual({ kind: 'diary', entries, refused: [] });
  });

  it.each(['', '{', '[]', 'null', '{"charleyDiary":3,"entries":[]}', '{"charleyDiary":2}'])(
    'is refused for %j',
    (text) => {
      expect(parseDiaryExport(text)).toEqual({ kind: 'not a diary' });
    },
  );

  it('of version 1 tells its steps by their numbers, which are read as their names', () => {
    const old = { ...episode(), steps: ['CB1', 'CB2', 'XX9'], helped: 'CB2' };
    const read = parseDiaryExport(JSON.stringify({ charleyDiary: 1, entries: [old] }));
    const entry = { ...old, steps: ['straightenLeg', 'toesTowardShin', 'XX9'], helped: 'toesTowardShin' };
    expect(read).toEqual({ kind: 'diary', entries: [entry], refused: [] });
    expect(cellsOf(diaryCsv([entry]), 1)).toMatchObject({
      steps: 'straightenLeg toesTowardShin XX9',
      helped: 'toesTowardShin',
    });
  });

  it('takes the good entries and names the bad ones', () => {
    const good = episode();
    const document = {
      charleyDiary: 1,
      entries: [{ ...good, pain: 11 }, good, 'a cramp', { ...good, id: '../x' }],
    };
    expect(parseDiaryExport(JSON.stringify(document))).toEqual({
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
