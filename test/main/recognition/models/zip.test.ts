import { randomBytes } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { archiveFromZip, isZip } from '../../../../main/recognition/models/zip.ts';
import { zipOf } from '../../../support/zip-files.ts';

const final = { path: 'model/am/final.mdl', content: randomBytes(1_000) };

describe('a zip', () => {
  it('becomes the same archive whatever the order of its files, with their contents', async () => {
    const words = { path: 'model/graph/words.txt', content: Buffer.from('cramp 1\n') };
    const one = await archiveFromZip(zipOf([final, words]));
    const other = await archiveFromZip(zipOf([words, final]));
    expect(one).toEqual(other);
    const unpacked = one.ok ? gunzipSync(one.value) : Buffer.alloc(0);
    expect(unpacked.indexOf(final.content)).toBeGreaterThan(0);
    // The engine makes no folder by itself.
    const places = ['model/', 'model/am/', 'model/graph/', 'model/am/final.mdl', 'model/graph/words.txt'];
    const found = places.map((path) => unpacked.indexOf(`${path}\0`, 0, 'latin1'));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found[0]).toBe(0);
  });

  it('is known by its first bytes', () => {
    expect(isZip(zipOf([final]))).toBe(true);
    expect(isZip(Buffer.from('P'))).toBe(false);
  });

  it.each([
    ['that is torn', zipOf([final]).subarray(0, -30), 'damaged'],
    ['with a path that leads out of it', zipOf([{ ...final, path: '../final.mdl' }]), 'damaged'],
    ['with a path of the whole disk', zipOf([{ ...final, path: '/final.mdl' }]), 'damaged'],
    ['with a path that no archive takes', zipOf([{ ...final, path: 'x'.repeat(300) }]), 'damaged'],
    [
      'that says to be a bomb',
      zipOf([{ path: 'model/final.mdl', content: Buffer.alloc(40 * 2 ** 20) }]),
      'too large',
    ],
    [
      'that hides being a bomb',
      zipOf([{ path: 'model/final.mdl', content: Buffer.alloc(40 * 2 ** 20), statedSize: 10 }]),
      'damaged',
    ],
    [
      'of a thousand and one files',
      zipOf(Array.from({ length: 1_001 }, (_, index) => ({ path: `f${index}`, content: Buffer.alloc(0) }))),
      'too large',
    ],
  ])('%s is refused', async (_what, bytes, detail) => {
    const refused = await archiveFromZip(bytes);
    expect(refused).toEqual({ ok: false, failure: { code: 'model-unreadable', detail } });
  });
});
