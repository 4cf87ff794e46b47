import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskFailure } from '../../../../main/storage/files/disk-failure.ts';
import { troubleText } from '../../../../main/storage/files/failure-words.ts';
import { contentFor } from '../../../../shared/content/languages.ts';

const content = contentFor('en');
const path = join('home', 'diary.jsonl');

function refusal(code: string): unknown {
  const message = `${code}: as the system calls it, open '${path}'`;
  return Object.assign(new Error(message), { code, path, syscall: 'open' });
}

describe('what the system refuses', () => {
  it.each([
    ['ENOSPC', 'the disk is full; free some space'],
    ['EDQUOT', 'the disk is full; free some space'],
    ['EROFS', 'the disk takes no changes; look whether it is locked or damaged'],
    ['EACCES', 'you may not use it; look at who owns it and its folder'],
    ['ENOENT', 'it, or the folder that it belongs in, is not there'],
    ['EMFILE', 'too many files are open on this computer; close other programs'],
    ['EIO', 'the disk does not work as it should; keep a copy of what is on it'],
  ])('is said in plain words with what to do: %s', (code, why) => {
    const { failure } = diskFailure('disk-unwritable', refusal(code));
    expect(troubleText(failure, content)).toBe(`Nothing was saved in ${path}: ${why}.`);
  });

  it('is named by its short name where there are no words for it, never by its message', () => {
    const { failure } = diskFailure('disk-unreadable', refusal('EUCLEAN'));
    expect(troubleText(failure, content)).toBe(`I cannot read ${path}: the system refuses it (EUCLEAN).`);
  });

  it('and a failure that names no file is said of the data folder', () => {
    expect(troubleText({ code: 'disk-unwritable' }, content)).toBe(
      'Nothing was saved in the data folder: the system refuses it (unknown).',
    );
  });
});
