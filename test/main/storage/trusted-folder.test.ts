import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDiaryFile } from '../../../main/storage/diary-file.ts';
import { checkDataFolder, whyNotTrusted } from '../../../main/storage/trusted-folder.ts';
import { contentFor } from '../../../shared/content/languages.ts';
import { ownFolder } from './folder.ts';

const userId = process.getuid?.() ?? null;
const isPosix = process.platform !== 'win32';

describe.runIf(isPosix)('a data folder that is there already', () => {
  it('is refused with a sentence where everybody may write into it', async () => {
    const folder = ownFolder();
    chmodSync(folder, 0o777);
    expect(await whyNotTrusted(folder, contentFor('en'))).toBe(
      `Charley keeps nothing in ${folder}: everybody on this computer may write into it. Make it yours: chmod 700 "${folder}"`,
    );
    chmodSync(folder, 0o700);
    expect(await whyNotTrusted(folder, contentFor('en'))).toBeNull();
  });

  it('is refused where it belongs to another user, but not to root, who may do everything anyway', async () => {
    const folder = ownFolder();
    const stranger = (userId ?? 0) + 1;
    expect(await checkDataFolder(folder, stranger)).toMatchObject({
      failure: { code: 'data-folder-foreign', detail: folder },
    });
    expect(await checkDataFolder(folder, 0)).toEqual({ ok: true, value: undefined });
  });

  it('is refused with a sentence where the diary is a link', async () => {
    const folder = ownFolder();
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'diary.jsonl'));
    expect(await whyNotTrusted(folder, contentFor('en'))).toBe(
      `Charley writes no diary through ${join(folder, 'diary.jsonl')}: it is a link to another place. Move it away, and start again.`,
    );
  });

  it('may be missing, and hold a diary that is a file', async () => {
    const folder = ownFolder();
    expect(await whyNotTrusted(join(folder, 'new'), contentFor('en'))).toBeNull();
    writeFileSync(join(folder, 'diary.jsonl'), '');
    expect(await whyNotTrusted(folder, contentFor('en'))).toBeNull();
  });
});

describe.runIf(isPosix)('a link that is planted while Charley runs', () => {
  it('is neither written nor read through', async () => {
    const folder = ownFolder();
    const target = join(folder, 'target');
    mkdirSync(join(folder, 'data'));
    symlinkSync(target, join(folder, 'data', 'diary.jsonl'));
    const diary = createDiaryFile(join(folder, 'data'));
    expect(await diary.remove('1')).toMatchObject({ ok: false, failure: { code: 'disk-unwritable' } });
    expect(existsSync(target)).toBe(false);
    writeFileSync(target, 'not ours');
    expect(await diary.read()).toMatchObject({ ok: false, failure: { code: 'disk-unreadable' } });
    expect(readFileSync(target, 'utf8')).toBe('not ours');
  });
});
