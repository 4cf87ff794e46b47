import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder, makeFolderSync } from '../../../../main/storage/files/make-folder.ts';
import { importsUnder } from '../../../support/documents/imports.ts';

describe.each([
  ['in time', makeFolder],
  ['at once', async (folder: string) => makeFolderSync(folder)],
])('a folder that is made %s', (_, make) => {
  let place: string;
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'charley-folders-'));
  });
  afterEach(() => rmSync(place, { recursive: true }));
  const codeOf = (folder: string) =>
    make(folder).then(
      () => 'made',
      (error: NodeJS.ErrnoException) => error.code,
    );

  it('is made with those above it, for this person only', async () => {
    const folder = join(place, 'one', 'two');
    expect(await codeOf(folder)).toBe('made');
    for (const each of [folder, join(place, 'one')]) {
      expect(statSync(each).isDirectory()).toBe(true);
      if (process.platform !== 'win32') expect(statSync(each).mode & 0o777).toBe(0o700);
    }
  });

  it('stays as it is where it is there, also behind a link', async () => {
    mkdirSync(join(place, 'there'), { mode: 0o755 });
    symlinkSync(join(place, 'there'), join(place, 'link'), 'dir');
    expect([await codeOf(join(place, 'there')), await codeOf(join(place, 'link'))]).toEqual(['made', 'made']);
    if (process.platform !== 'win32') expect(statSync(join(place, 'there')).mode & 0o777).toBe(0o755);
  });

  it('is refused where a file, or a link that leads nowhere, has its name or that of one above it', async () => {
    writeFileSync(join(place, 'file'), '');
    symlinkSync(join(place, 'nowhere'), join(place, 'dangling'));
    for (const name of ['file', 'dangling'])
      for (const folder of [join(place, name), join(place, name, 'below')])
        expect(await codeOf(folder)).toMatch(/^(EEXIST|ENOTDIR|ENOENT)$/);
  });

  it.skipIf(process.platform !== 'linux')('is refused, and not tried for ever, below /proc', async () => {
    expect([await codeOf('/proc/charley'), await codeOf('/proc/charley/below')]).toEqual([
      'ENOTSUP',
      'ENOTSUP',
    ]);
  });
});

it('no part of Charley makes a folder with those above it in another way', () => {
  const files = [...new Set(importsUnder('main').map(([file]) => file))];
  expect(files.length).toBeGreaterThan(100);
  // Of the build, which makes the link to the command.
  const others = files.filter(
    (file) => file !== 'main/cli/link.ts' && /mkdir\w*\([^;]*recursive/.test(readFileSync(file, 'utf8')),
  );
  expect(others).toEqual([]);
});
