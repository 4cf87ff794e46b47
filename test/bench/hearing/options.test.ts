import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wavOf } from '../../support/sound/wav-files.ts';
import { readRecordings } from './extra.ts';
import { readOptions } from './options.ts';

describe('the options of the bench', () => {
  it('are six hours of everything, and less where it is to be quick', () => {
    expect(readOptions([])).toMatchObject({ hours: 6, isQuick: false, extra: null });
    expect(readOptions(['--quick'])).toMatchObject({ hours: 0.25, isQuick: true });
    expect(readOptions(['--hours', '12', '--only', 'negatives'])).toMatchObject({
      hours: 12,
      parts: ['negatives'],
    });
    expect(readOptions(['--only', 'page'])).toMatchObject({ parts: [] });
  });

  it.each([
    [['--loud'], "Unknown option '--loud'"],
    [['--hours', 'many'], '"--hours many" is no number of hours.'],
    [['--only', 'birds'], 'The bench has no part "birds".'],
  ])('%j is refused in words that name it and the usage', (args, words) => {
    expect(readOptions(args)).toContain(words);
    expect(readOptions(args)).toContain('npm run bench:hearing');
  });
});

describe("recordings of one's own", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'charley-recordings-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

  const lay = (name: string, content: Buffer | string) => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  };

  it('are read from positive and negative', () => {
    lay('positive/cramp.wav', wavOf([0, 0.1, 0]));
    lay('negative/cat.wav', wavOf([0, 0.1, 0]));
    const recordings = readRecordings(folder);
    if (typeof recordings === 'string') throw new Error(recordings);
    expect(recordings.positive.map(({ name }) => name)).toEqual(['cramp.wav']);
    expect(recordings.negative[0]?.frames().length).toBeGreaterThan(10);
  });

  it('are asked for where a folder is missing', () => {
    lay('positive/cramp.wav', wavOf([0]));
    expect(readRecordings(folder)).toContain(`There is no folder "${join(folder, 'negative')}"`);
  });

  it('are refused by name where one is no WAV file', () => {
    lay('positive/notes.txt', 'I have a cramp');
    lay('negative/cat.wav', wavOf([0]));
    expect(readRecordings(folder)).toContain('notes.txt" cannot be heard: this is no WAV file.');
  });
});
