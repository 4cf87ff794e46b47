import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { log } from '../../../main/cli/log.ts';
import { settings } from '../../../main/cli/settings.ts';
import { createDiaryFile } from '../../../main/storage/diary-file.ts';
import { episode, routineDone } from '../../shared/diary/samples.ts';
import { realPrinter } from '../../support/printer.ts';
import { ownFolder } from '../storage/folder.ts';
import { plant } from '../storage/other-things.ts';
import { runsOf } from './stored-run.ts';

/** A person who lives in New York, five hours west of Greenwich in winter. */
function inNewYork() {
  vi.stubEnv('TZ', 'America/New_York');
}

/** The entries as `list --json` tells them. */
async function listed(folder: string): Promise<readonly Record<string, unknown>[]> {
  return (await runsOf(log, folder)('list', '--json')).out.map((line) => JSON.parse(line));
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('charley log add', () => {
  it('writes down what was said, in local time, and makes up nothing else', async () => {
    inNewYork();
    const folder = ownFolder();
    const run = await runsOf(log, folder)(
      ...['add', '--at', '2026-11-24 03:10', '--minutes', '6.5', '--part', 'back of thigh'],
      ...['--side', 'left', '--helped', 'straightLegToesUp', '--note', 'Woke me, "again"'],
    );
    expect(run.exitCode).toBe(0);
    const [entry] = await listed(folder);
    expect(run.out).toEqual([
      expect.stringMatching(
        /^Saved in your diary: Tuesday,? 24 November 2026, 03:10; 6\.5 min; back of thigh; left; helped: Leg straight, toes up; note: Woke me, "again"\.$/,
      ),
      `To take it out again: npx charley log delete ${entry?.id}`,
    ]);
    expect(entry).toEqual({
      kind: 'episode',
      id: expect.stringMatching(/^[0-9a-f]{12}$/),
      startedAt: '2026-11-24T03:10:00-05:00',
      endedAt: '2026-11-24T03:16:30-05:00',
      location: 'hamstring',
      side: 'left',
      steps: ['straightLegToesUp'],
      helped: 'straightLegToesUp',
      outcome: 'noted',
      note: 'Woke me, "again"',
    });
  });

  it('without anything more is a cramp of just now', async () => {
    inNewYork();
    const folder = ownFolder();
    await runsOf(log, folder)('add');
    expect((await listed(folder))[0]).toMatchObject({
      startedAt: '2026-11-24T09:15:00-05:00',
      endedAt: null,
      location: null,
      side: null,
      helped: null,
    });
  });

  it('takes a bare time as the latest one that has been', async () => {
    const folder = ownFolder();
    await runsOf(log, folder)('add', '--at', '03:10');
    await runsOf(log, folder)('add', '--at', '23:50');
    const entries = await listed(folder);
    expect(entries.map(({ startedAt }) => String(startedAt).slice(0, 16))).toEqual([
      '2026-11-23T23:50',
      '2026-11-24T03:10',
    ]);
  });

  it.each([
    ['today 3am', '2026-11-24T03:00'],
    ['3 am', '2026-11-24T03:00'],
    ['11pm', '2026-11-23T23:00'],
    ['yesterday 3.20 am', '2026-11-23T03:20'],
    ['Yesterday at 23:40', '2026-11-23T23:40'],
    ['last night 23:40', '2026-11-23T23:40'],
    ['last night at 3am', '2026-11-24T03:00'],
    ['12:30 am', '2026-11-24T00:30'],
    ['Tuesday 3:10', '2026-11-24T03:10'],
    ['on Sunday 3:10', '2026-11-22T03:10'],
    ['24 nov 3am', '2026-11-24T03:00'],
    ['November 3, 3am', '2026-11-03T03:00'],
    ['31 Dec 3am', '2025-12-31T03:00'],
    ['2026-11-20T03:10', '2026-11-20T03:10'],
  ])('takes %j as %s', async (at, start) => {
    const folder = ownFolder();
    expect((await runsOf(log, folder)('add', '--at', at)).err).toEqual([]);
    expect(String((await listed(folder))[0]?.startedAt)).toMatch(start);
  });

  it.each([
    ['10', 10],
    ['ten minutes', 10],
    ['10min', 10],
    ['half an hour', 30],
    ['an hour', 60],
    ['90 seconds', 1.5],
    ['0', 0],
  ])('takes %j as %d minutes', async (typed, minutes) => {
    const folder = ownFolder();
    expect((await runsOf(log, folder)('add', '--minutes', typed)).err).toEqual([]);
    const [entry] = await listed(folder);
    const lengthMs = Date.parse(String(entry?.endedAt)) - Date.parse(String(entry?.startedAt));
    expect(lengthMs / 60_000).toBe(minutes);
  });

  it.each([
    [['--part', 'my Calf', '--side', 'left leg'], { location: 'calf', side: 'left' }],
    [['--part', 'the front of the thigh', '--side', 'both legs'], { location: 'quad', side: 'both' }],
    [['--helped', 'pull your toes toward you'], { helped: 'toesTowardShin' }],
    [['--helped', 'short walk'], { helped: 'shortWalk' }],
    [['--helped', 'toesTowardShin'], { helped: 'toesTowardShin' }],
  ])('takes %j', async (typed, meant) => {
    const folder = ownFolder();
    expect((await runsOf(log, folder)('add', ...typed)).err).toEqual([]);
    expect((await listed(folder))[0]).toMatchObject(meant);
  });

  it.each(['rub', 'walk'])('asks which is meant by "%s", though a step bears that key', async (typed) => {
    const { exitCode, err } = await runsOf(log, ownFolder())('add', '--helped', typed);
    expect(exitCode).toBe(2);
    expect(err.join().split('\n').length).toBeGreaterThan(2);
  });

  it('names the steps that may be meant where words of a step are not enough', async () => {
    const { exitCode, err } = await runsOf(log, ownFolder())('add', '--helped', 'toes');
    expect(exitCode).toBe(2);
    expect(err.join()).toContain('Pull your toes toward you');
    expect(err.join()).not.toContain('Sip');
  });

  it('counts minutes through the hour that comes twice', async () => {
    inNewYork();
    const folder = ownFolder();
    await runsOf(log, folder)('add', '--at', '2026-11-01 01:55', '--minutes', '10');
    expect((await listed(folder))[0]).toMatchObject({
      startedAt: '2026-11-01T01:55:00-04:00',
      endedAt: '2026-11-01T01:05:00-05:00',
    });
  });

  it.each(['2026-03-08 02:30', '2026-03-08 02:00'])(
    'refuses %s in New York, where the clock went from two to three',
    async (at) => {
      inNewYork();
      const folder = ownFolder();
      const run = await runsOf(log, folder)('add', '--at', at);
      expect(run).toMatchObject({ exitCode: 2, err: [expect.stringContaining('The time must be real')] });
      expect((await runsOf(log, folder)('add', '--at', '2026-03-08 03:00')).exitCode).toBe(0);
      expect((await listed(folder)).map(({ startedAt }) => startedAt)).toEqual(['2026-03-08T03:00:00-04:00']);
    },
  );

  it.each([
    ['--at', 'yesterday', 'The time must be'],
    ['--at', '2026-02-30 03:00', 'The time must be'],
    ['--at', '2026-11-24 09:16', 'The time must be'],
    ['--minutes', '-1', 'The minutes must be'],
    ['--minutes', 'long', 'The minutes must be'],
    ['--minutes', '25 hours', 'The minutes must be'],
    ['--at', 'yesterday 3', 'The time must be'],
    ['--at', 'last week 3am', 'The time must be'],
    ['--at', '30 feb 3am', 'The time must be'],
    ['--part', 'back of leg', 'The part must be'],
    ['--part', 'thigh', 'The part must be'],
    ['--minutes', '1441', 'The minutes must be'],
    ['--part', 'arm', 'The part must be one of: calf, foot'],
    ['--side', 'middle', 'The side must be'],
    ['--helped', 'ZZ9', 'What helped must be'],
    ['--note', 'x'.repeat(501), 'The note must be'],
    ['--mood', 'bad', 'There is no option --mood here. Options: --at, --minutes'],
    ['--minuts', '5', 'Did you mean --minutes?'],
  ])('refuses %s %s and writes nothing', async (option, value, sentence) => {
    const folder = ownFolder();
    const run = await runsOf(log, folder)('add', `${option}=${value}`);
    expect(run.exitCode).toBe(2);
    expect(run.err.join()).toContain(sentence);
    expect(existsSync(join(folder, 'diary.jsonl'))).toBe(false);
  });

  it.each([
    [['--minutes', '-5'], 'The minutes must be from 0 to 1440'],
    [['--minutes'], '--minutes needs a value after it.'],
    [['--note', '--part', 'calf'], '--note needs a value after it.'],
    [['--part', 'calf', '--part', 'shin'], '--part may stand there once only.'],
    [['calf'], '"calf" is one word too many.'],
    [['-5'], 'There is no option -5 here.'],
  ])('refuses %j and writes nothing', async (typed, sentence) => {
    const folder = ownFolder();
    const run = await runsOf(log, folder)('add', ...typed);
    expect(run).toMatchObject({ exitCode: 2, err: [expect.stringContaining(sentence)] });
    expect(existsSync(join(folder, 'diary.jsonl'))).toBe(false);
  });

  it('exits 1 and says so where the diary cannot be written', async () => {
    const folder = ownFolder();
    await plant('a folder', join(folder, 'diary.jsonl'));
    const run = await runsOf(log, folder)('add');
    expect(run).toMatchObject({ exitCode: 1, out: [] });
    expect(run.err.join()).toMatch(
      /^Nothing was saved: the disk could not be written\. EFTYPE: not a regular file/,
    );
  });
});

describe('charley log list', () => {
  it('says honestly that there is no diary', async () => {
    expect(await runsOf(log, ownFolder())('list')).toEqual({
      exitCode: 0,
      out: ['I have no diary yet.'],
      err: [],
    });
    expect((await runsOf(log, ownFolder())('list', '--json')).out).toEqual([]);
  });

  it('gives one line for each entry, earliest first, from the day asked for', async () => {
    const folder = ownFolder();
    const store = createDiaryFile(folder);
    await store.save(routineDone('2026-11-23T22:00:00+00:00', { id: 'routine' }));
    await store.save(
      episode({ id: 'cramp', startedAt: '2026-11-23T03:10:00+00:00', endedAt: '2026-11-23T03:14:30+00:00' }),
    );
    await store.save(episode({ id: 'before', startedAt: '2026-11-22T03:10:00+00:00' }));
    expect((await runsOf(log, folder)('list', '--since', '2026-11-23')).out).toEqual([
      'cramp  2026-11-23 03:10  4.5 min  calf, left  eased  Pull your toes toward you',
      'routine  2026-11-23 22:00  bedtime routine, standing',
    ]);
    expect((await runsOf(log, folder)('list')).out).toHaveLength(3);
    for (const day of ['yesterday', 'Monday', '23 nov'])
      expect((await runsOf(log, folder)('list', '--since', day)).out).toHaveLength(2);
    expect((await runsOf(log, folder)('list', '--since', 'lately')).exitCode).toBe(2);
  });

  it('names damaged lines apart from the entries', async () => {
    const folder = ownFolder();
    await createDiaryFile(folder).save(episode());
    appendFileSync(join(folder, 'diary.jsonl'), 'torn');
    const run = await runsOf(log, folder)('list', '--json');
    expect(run.out).toHaveLength(1);
    expect(run.err).toEqual(['Lines of the diary that could not be read, and were left as they are: 2']);
  });
});

describe('charley log export and import', () => {
  it('carry a diary whole from one machine to another', async () => {
    const [here, there] = [ownFolder(), ownFolder()];
    await createDiaryFile(here).save(episode({ note: 'a, "b"' }));
    await createDiaryFile(here).save(routineDone('2026-11-23T22:00:00+00:00'));
    const file = join(here, 'diary.json');
    expect((await runsOf(log, here)('export', '--format', 'json', '--out', file)).out).toEqual([
      `Wrote ${file}.`,
    ]);
    expect(await runsOf(log, there)('import', file)).toEqual({
      exitCode: 0,
      out: ['Entries taken: 2.'],
      err: [],
    });
    expect(await listed(there)).toEqual(await listed(here));
    await runsOf(log, there)('import', file);
    expect(await listed(there)).toHaveLength(2);
  });

  it('print to the output where no file is named', async () => {
    const folder = ownFolder();
    await createDiaryFile(folder).save(episode({ id: 'cramp', note: '=1+1' }));
    const csv = (await runsOf(log, folder)('export', '--format', 'csv')).out.join('\n');
    expect(csv.split('\r\n')).toHaveLength(2);
    expect(csv).toContain('episode,cramp,2026-11-22,');
    expect(csv).toContain("'=1+1");
  });

  it('carry a diary as CSV, too', async () => {
    const [here, there] = [ownFolder(), ownFolder()];
    await createDiaryFile(here).save(episode({ note: 'für später, "b"' }));
    const file = join(here, 'diary.csv');
    // The name of the file says which.
    await runsOf(log, here)('export', '--out', file);
    expect((await runsOf(log, there)('import', file)).out).toEqual(['Entries taken: 1.']);
    expect(await listed(there)).toEqual(await listed(here));
  });

  it('write over a file only when they are told to', async () => {
    const folder = ownFolder();
    await createDiaryFile(folder).save(episode());
    for (const [name, ...command] of [
      ['kept.csv', 'export', '--format', 'csv', '--out'],
      ['kept.html', 'sheet', '--out'],
    ] as const) {
      const file = join(folder, name);
      writeFileSync(file, 'mine');
      const refused = await runsOf(log, folder)(...command, file);
      expect(refused).toMatchObject({ exitCode: 1, out: [], err: [expect.stringContaining('Add --force')] });
      expect(readFileSync(file, 'utf8')).toBe('mine');
      expect(await runsOf(log, folder)(...command, file, '--force')).toMatchObject({ exitCode: 0 });
      expect(readFileSync(file, 'utf8')).not.toBe('mine');
    }
  });

  it('take good entries, name bad ones and exit 1', async () => {
    const folder = ownFolder();
    const file = join(folder, 'mixed.json');
    writeFileSync(file, JSON.stringify({ charleyDiary: 1, entries: [episode(), { kind: 'dream' }] }));
    expect(await runsOf(log, folder)('import', file)).toEqual({
      exitCode: 1,
      out: ['Entries taken: 1.'],
      err: ['These entries were not allowed and were left out: 2'],
    });
  });

  it('refuse what they cannot use', async () => {
    const folder = ownFolder();
    const charley = runsOf(log, folder);
    writeFileSync(join(folder, 'other.json'), '{}');
    expect((await charley('import', join(folder, 'other.json'))).exitCode).toBe(1);
    expect((await charley('import', join(folder, 'none.json'))).exitCode).toBe(1);
    expect((await charley('import')).exitCode).toBe(2);
    expect((await charley('export')).err).toEqual([
      'The format must be csv or json: --format csv, or a file that ends so.',
    ]);
    expect((await charley('export', '--format', 'xml')).exitCode).toBe(2);
    expect((await charley('export', '--format', 'csv', '--out', join(folder, 'no', 'x.csv'))).exitCode).toBe(
      1,
    );
  });
});

describe('charley log sheet', () => {
  it('writes one page of the last twelve weeks with the medicines that were typed', async () => {
    const folder = ownFolder();
    await createDiaryFile(folder).save(episode());
    await createDiaryFile(folder).save(episode({ startedAt: '2026-08-01T03:00:00+00:00' }));
    await runsOf(settings, folder)('set', 'medicines', 'amlodipine, <b>magnesium</b>');
    const file = join(folder, 'sheet.html');
    expect(await runsOf(log, folder)('sheet', '--out', file)).toEqual({
      exitCode: 0,
      out: [`Wrote ${file}.`],
      err: [],
    });
    const page = readFileSync(file, 'utf8');
    expect(page).toContain('Self-recorded diary. Not a medical record.');
    expect(page).toContain('Cramps: 1. Nights with cramps: 1 of 78.');
    expect(page).toContain('amlodipine; &lt;b&gt;magnesium&lt;/b&gt;');
  });

  it('says what to do where nothing can print, and writes nothing', async () => {
    const folder = ownFolder();
    const findBrowser = () => ({ kind: 'missing', reason: 'no browser was found' }) as const;
    const charley = runsOf(log, folder, undefined, realPrinter({ findBrowser }));
    expect(await charley('sheet', '--out', join(folder, 'sheet.pdf'))).toEqual({
      exitCode: 1,
      out: [],
      err: ['A PDF needs Chromium, Chrome or Edge. Save it as a web page instead. (no browser was found)'],
    });
    expect(existsSync(join(folder, 'sheet.pdf'))).toBe(false);
  });

  it.each(['sheet.docx', 'sheet', '.pdf', 'sheet.pdf.txt'])('refuses to write a %s', async (name) => {
    const folder = ownFolder();
    expect(await runsOf(log, folder)('sheet', '--out', join(folder, name))).toEqual({
      exitCode: 2,
      out: [],
      err: ['The file must end in .pdf or .html: --out sheet.pdf.'],
    });
    expect(existsSync(join(folder, name))).toBe(false);
  });

  it('exits 2 without a file, and 1 where it cannot be written', async () => {
    const folder = ownFolder();
    expect((await runsOf(log, folder)('sheet')).exitCode).toBe(2);
    expect((await runsOf(log, folder)('sheet', '--out', join(folder, 'no', 'sheet.html'))).exitCode).toBe(1);
  });
});

describe('charley log delete', () => {
  it('takes out one entry by its id', async () => {
    const folder = ownFolder();
    await createDiaryFile(folder).save(episode({ id: 'wrong' }));
    await createDiaryFile(folder).save(episode({ id: 'right' }));
    expect(await runsOf(log, folder)('delete', 'wrong')).toMatchObject({
      exitCode: 0,
      out: ['Deleted wrong.'],
    });
    expect((await listed(folder)).map(({ id }) => id)).toEqual(['right']);
    expect(await runsOf(log, folder)('delete', 'wrong')).toMatchObject({
      exitCode: 1,
      err: ['There is no diary entry wrong.'],
    });
  });

  it('deletes everything only when it is asked twice', async () => {
    const folder = ownFolder();
    const path = join(folder, 'diary.jsonl');
    await createDiaryFile(folder).save(episode());
    expect((await runsOf(log, folder)('delete', '--all')).exitCode).toBe(2);
    expect(existsSync(path)).toBe(true);
    expect(await runsOf(log, folder)('delete', '--all', '--yes')).toMatchObject({ exitCode: 0 });
    expect(existsSync(path)).toBe(false);
  });

  it.each([[['delete']], [['delete', 'one', '--all']], [['delete', 'one', 'two']]])(
    'exits 2 for %j',
    async (args) => {
      expect((await runsOf(log, ownFolder())(...args)).exitCode).toBe(2);
    },
  );
});

describe('charley log', () => {
  it('helps when asked, also after a subcommand, and exits 2 for what it does not know', async () => {
    const charley = runsOf(log, ownFolder());
    for (const args of [['--help'], ['add', '--help']]) {
      const { exitCode, out } = await charley(...args);
      expect(exitCode).toBe(0);
      expect(out.join()).toContain('charley log add');
      for (const word of [
        'yesterday 3am',
        'ten minutes',
        'back of thigh',
        'both',
        'Pull your toes toward you',
      ])
        expect(out.join()).toContain(word);
    }
    expect((await charley()).exitCode).toBe(2);
    const misspelt = await charley('lsit');
    expect(misspelt.exitCode).toBe(2);
    expect(misspelt.err.join()).toMatch(/^charley log does not know "lsit"\. Did you mean list\?\n\nUsage: /);
  });
});
