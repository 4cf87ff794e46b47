import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, type Result, succeeded } from '../../../shared/result.ts';
import { diskFailure } from '../../storage/files/disk-failure.ts';
import { makeFolder } from '../../storage/files/make-folder.ts';
import { removeLeftovers, replaceFile, syncFolder } from '../../storage/files/replace-file.ts';
import { type ModelEntry, readManifest } from './model.ts';

/**
 * Takes a model of the person's own away, with its file. `model-missing` where there is none of this name,
 * `model-unreadable` where the list is damaged, `disk-unwritable` where the disk refuses.
 */
export async function removeModel(folder: string, name: string): Promise<Result<void>> {
  const listed = await importedEntries(folder);
  if (!listed.ok) return listed;
  const others = listed.value.filter((entry) => entry.name !== name);
  if (others.length === listed.value.length) return failed('model-missing', name);
  try {
    await writeList(folder, others);
    await rm(join(folder, fileOf(name)), { force: true });
    await syncFolder(folder);
    return succeeded(undefined);
  } catch (error) {
    return diskFailure('disk-unwritable', error);
  }
}

/** What is listed there. No list yet is an empty one. */
export async function importedEntries(folder: string): Promise<Result<readonly ModelEntry[]>> {
  const manifest = await readManifest(folder);
  if (manifest.ok) return succeeded(manifest.value.models);
  return manifest.failure.code === 'model-missing' ? succeeded([]) : manifest;
}

/** Copies the last entry's archive there, then the list that names it. */
export async function keep(
  folder: string,
  archive: Buffer,
  entries: readonly ModelEntry[],
): Promise<Result<void>> {
  const { file = '' } = entries.at(-1) ?? {};
  try {
    await makeFolder(folder);
    await removeLeftovers(join(folder, file));
    await replaceFile(join(folder, file), archive);
    await writeList(folder, entries);
    return succeeded(undefined);
  } catch (error) {
    return diskFailure('disk-unwritable', error);
  }
}

function writeList(folder: string, models: readonly ModelEntry[]): Promise<void> {
  return replaceFile(join(folder, 'manifest.json'), `${JSON.stringify({ models }, null, 2)}\n`);
}

/** The file of the model of that name, in the person's own folder. */
export function fileOf(name: string): string {
  return `${name}.tar.gz`;
}
