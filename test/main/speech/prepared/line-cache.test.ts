import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLineCache } from '../../../../main/speech/prepared/line-cache.ts';
import { ownFolder } from '../../storage/folder.ts';

const sound = { rateHz: 16_000, samples: Int16Array.from([1, 2, 3]) };
/** No process has so high an id. */
const deadProcess = 99_999_999;

function openIn(folder = join(ownFolder(), 'cache', 'lines')) {
  return { folder, cache: openLineCache(folder) };
}

describe('the kept lines', () => {
  it('are read as they were written, by another Charley too', async () => {
    const { folder, cache } = openIn();
    await cache.write('abc1', sound);
    expect(openLineCache(folder).read('abc1')).toEqual(sound);
    expect(await cache.check('abc1')).toBe(true);
  });

  it('are for this person only', async () => {
    const { folder, cache } = openIn();
    await cache.write('abc1', sound);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'abc1.wav')).mode & 0o777).toBe(0o600);
  });

  it('are not there where nothing was written or a file was cut short', async () => {
    const { folder, cache } = openIn();
    expect(cache.read('abc1')).toBeNull();
    expect(await cache.check('abc1')).toBe(false);
    await cache.write('abc1', sound);
    const file = join(folder, 'abc1.wav');
    writeFileSync(file, readFileSync(file).subarray(0, 60));
    expect(cache.read('abc1')).toBeNull();
    expect(await cache.check('abc1')).toBe(false);
  });

  it('that nobody needs are removed, with what a killed Charley left; what is called otherwise stays', async () => {
    const { folder, cache } = openIn();
    for (const id of ['abc1', 'abc2']) await cache.write(id, sound);
    mkdirSync(join(folder, 'mine'));
    const others = [
      `draft-${deadProcess}.wav`,
      `draft-${process.pid}.wav`,
      `abc3.wav.tmp-${deadProcess}-1`,
      'my song.wav',
      'notes.txt',
    ];
    for (const name of others) writeFileSync(join(folder, name), '');
    await cache.keepOnly(new Set(['abc2']));
    const left = ['abc2.wav', `draft-${process.pid}.wav`, 'mine', 'my song.wav', 'notes.txt'];
    expect(readdirSync(folder).toSorted()).toEqual(left.toSorted());
  });

  it('need no folder before there is something to keep', async () => {
    const { folder, cache } = openIn();
    await cache.keepOnly(new Set());
    expect(existsSync(folder)).toBe(false);
  });
});
