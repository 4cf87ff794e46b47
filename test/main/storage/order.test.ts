import files, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDiaryFile } from '../../../main/storage/diary-file.ts';
import { createSettingsFile } from '../../../main/storage/settings/settings-file.ts';
import { episode } from '../../shared/diary/samples.ts';
import { ownFolder } from './folder.ts';

/** Listens in on the real file system until the test is done. */
function recordedOperations(folder: string): string[] {
  const operations: string[] = [];
  const nameOf = (path: unknown) =>
    path === folder ? 'the folder' : basename(String(path)).replace(/\.tmp-\d+-\d+$/, '.tmp');
  const { open, rename } = files;
  const recorded = (file: FileHandle, name: string) => {
    for (const verb of ['writeFile', 'appendFile', 'sync'] as const) {
      const operation = file[verb].bind(file) as (...details: readonly unknown[]) => Promise<void>;
      const alsoNoted = (...details: readonly unknown[]) => {
        operations.push(`${verb} ${name}`);
        return operation(...details);
      };
      Object.assign(file, { [verb]: alsoNoted });
    }
    return file;
  };
  Object.assign(files, {
    open: async (...details: Parameters<typeof open>) => recorded(await open(...details), nameOf(details[0])),
    rename: (...details: Parameters<typeof rename>) => {
      operations.push(`rename ${nameOf(details[0])} to ${nameOf(details[1])}`);
      return rename(...details);
    },
  });
  syncBuiltinESMExports();
  onTestFinished(() => {
    Object.assign(files, { open, rename });
    syncBuiltinESMExports();
  });
  return operations;
}

describe('the disk is asked to keep', () => {
  it('settings before they take the place of the old ones, and their names before a change succeeds', async () => {
    const folder = ownFolder();
    const store = createSettingsFile(folder);
    await store.change((before) => ({ ...before, autostart: true }));
    const operations = recordedOperations(folder);
    await store.change((before) => ({ ...before, autostart: false }));
    expect(operations).toEqual([
      'writeFile settings.json.bak.tmp',
      'sync settings.json.bak.tmp',
      'rename settings.json.bak.tmp to settings.json.bak',
      'sync the folder',
      'writeFile settings.json.tmp',
      'sync settings.json.tmp',
      'rename settings.json.tmp to settings.json',
      'sync the folder',
    ]);
  });

  it('an entry of the diary before saving it succeeds, and a new diary by its name too', async () => {
    const folder = ownFolder();
    const store = createDiaryFile(folder);
    const operations = recordedOperations(folder);
    await store.save(episode());
    expect(operations).toEqual(['appendFile diary.jsonl', 'sync diary.jsonl', 'sync the folder']);
    operations.length = 0;
    await store.remove('sample-1');
    expect(operations).toEqual(['appendFile diary.jsonl', 'sync diary.jsonl']);
  });
});
