import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { log } from '../../../../main/cli/log.ts';
import { ownFolder } from '../../storage/folder.ts';
import { plant } from '../../storage/other-things.ts';
import { runsOf } from '../stored-run.ts';
import { inNewYork, listed } from './diary-of.ts';

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
      /^Nothing was saved in .*diary\.jsonl: something that is no file has its name; move that away\.$/,
    );
  });
});
