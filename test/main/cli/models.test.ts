import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { models } from '../../../main/cli/models.ts';
import { settings } from '../../../main/cli/settings.ts';
import { zipOf } from '../../support/zip-files.ts';
import { ownFolder } from '../storage/folder.ts';
import { runsOf } from './stored-run.ts';

let folder: string;
let charley: ReturnType<typeof runsOf>;
beforeEach(() => {
  folder = ownFolder();
  charley = runsOf(models, folder);
});

describe('charley models, before any engine is asked', () => {
  it('lists what came with Charley, and which one is chosen', async () => {
    const run = await charley();
    expect(run).toMatchObject({ exitCode: 0, err: [] });
    expect(run.out).toEqual([
      expect.stringMatching(/^starter {2}.*3\.1 MB, licence: MIT.*, chosen$/),
      expect.stringMatching(/^wide {2}.*3\.6 MB, licence: MIT.*, chosen$/),
      expect.stringMatching(
        /^vosk-model-small-en-us-0\.15 {2}.*41\.2 MB, licence: Apache-2\.0, not here yet: npx charley models fetch vosk-model-small-en-us-0\.15$/,
      ),
    ]);
    expect(await charley('list')).toEqual(run);
  });

  it('names with each licence of Charley’s own where it says what they learnt from', async () => {
    const files = (await charley()).out.flatMap(
      (line) => /licence: MIT; .*: (\S+\.md),/.exec(line)?.[1] ?? [],
    );
    expect(files).toHaveLength(2);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it.each<[string, (place: string) => string, RegExp]>([
    ['a file that is not there', (place) => join(place, 'absent.tar.gz'), /could not be read/],
    ['a folder', (place) => place, /is a folder\. Name the \.tar\.gz or \.zip/],
    [
      'a torn zip',
      (place) => {
        writeFileSync(join(place, 'vosk-model.zip'), zipOf([]).subarray(0, 12));
        return join(place, 'vosk-model.zip');
      },
      /it is damaged or cut short; get it again/,
    ],
    [
      'something else',
      (place) => {
        writeFileSync(join(place, 'letter.tar.gz'), gzipSync('Dear Sir'));
        return join(place, 'letter.tar.gz');
      },
      /it lacks HCLr\.fst or Gr\.fst/,
    ],
    [
      'a file that only bears the name of an archive',
      (place) => {
        writeFileSync(join(place, 'letter.tar.gz'), 'Dear Sir');
        return join(place, 'letter.tar.gz');
      },
      /not a model that Charley can use: it is packed neither as \.tar\.gz nor as \.zip\. It takes a Vosk model/,
    ],
  ])('refuses %s and keeps nothing', async (_what, make, words) => {
    const run = await charley('import', make(folder));
    expect(run).toMatchObject({ exitCode: 1, out: [] });
    expect(run.err.join()).toMatch(words);
    expect(existsSync(join(folder, 'models'))).toBe(false);
  });

  it('finds what came with Charley sound', async () => {
    expect(await charley('verify')).toEqual({ exitCode: 0, out: ['starter  sound', 'wide  sound'], err: [] });
  });

  it('gets nothing from the internet whose name it does not know', async () => {
    const run = await charley('fetch', 'somebody-elses-model');
    expect(run).toMatchObject({
      exitCode: 1,
      out: [],
      err: [expect.stringContaining('somebody-elses-model')],
    });
  });

  it('removes neither what came with Charley nor what it does not know', async () => {
    expect((await charley('remove', 'starter')).err[0]).toMatch(/came with Charley and stays/);
    expect((await charley('remove', '../settings')).err[0]).toMatch(/You have brought no model/);
  });

  it('helps, and refuses what it does not know', async () => {
    expect((await charley('--help')).out.join()).toContain('charley models import FILE');
    for (const args of [['import'], ['sing'], ['list', 'all']])
      expect(await charley(...args)).toMatchObject({
        exitCode: 2,
        err: [expect.stringContaining('charley models verify')],
      });
  });
});

describe('charley settings set model', () => {
  it('takes no model that is not there, and names those that are', async () => {
    expect(await runsOf(settings, folder)('set', 'model', 'gone')).toMatchObject({
      exitCode: 2,
      err: ['There is no model gone on this computer. Models: starter.'],
    });
  });
});
