import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createUpload, type Upload } from '../../../../main/recognition/models/upload.ts';
import { ownFolder } from '../../storage/folder.ts';

let folder: string;
let upload: Upload;
beforeEach(() => {
  folder = ownFolder();
  upload = createUpload(folder);
});

const part = (text: string, offset: number, size: number, name = 'model.zip') => ({
  name,
  size,
  offset,
  base64: Buffer.from(text).toString('base64'),
});

describe('a file that comes in pieces', () => {
  it('is whole after its last piece, and nothing stays once it was forgotten', async () => {
    expect(await upload.take(part('three', 0, 8))).toBe('more to come');
    const path = await upload.take(part('big', 5, 8));
    expect(path).toBe(join(folder, 'upload', 'model.zip'));
    expect(readFileSync(path, 'utf8')).toBe('threebig');
    await upload.forget();
    expect(existsSync(join(folder, 'upload'))).toBe(false);
  });

  it('begins anew with the first piece of any file', async () => {
    await upload.take(part('old', 0, 9));
    await upload.take(part('new', 0, 6, 'other.zip'));
    const path = await upload.take(part('est', 3, 6, 'other.zip'));
    expect(readFileSync(path, 'utf8')).toBe('newest');
  });

  it.each([
    ['a piece that does not follow', part('x', 5, 9)],
    ['a piece of another file', part('x', 3, 9, 'other.zip')],
    ['a piece beyond the end', part('far too long', 3, 9)],
    ['an empty piece', part('', 3, 9)],
    ['a name that leads elsewhere', part('x', 0, 9, '../model.zip')],
    ['a name of dots', part('x', 0, 9, '..')],
  ])('refuses %s, and the right one still follows', async (_what, wrong) => {
    await upload.take(part('abc', 0, 9));
    expect(await upload.take(wrong)).toBe('out of order');
    expect(await upload.take(part('def', 3, 9))).toBe('more to come');
  });

  it('says that the disk refuses', async () => {
    mkdirSync(folder, { recursive: true });
    const inTheWay = join(folder, 'a file');
    writeFileSync(inTheWay, '');
    expect(await createUpload(inTheWay).take(part('abc', 0, 9))).toBe('disk');
  });
});
