import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../../storage/files/make-folder.ts';
import { readRegularFile, readRegularFileSync } from '../../storage/files/regular-file.ts';
import { replaceFile, runs } from '../../storage/files/replace-file.ts';
import { sealed, unsealed } from './sealed-sound.ts';
import type { SentenceSound } from './sentence-sound.ts';

/** Sounds as files of one folder, each under its id and checked whenever it is read. Only this person can read them. */
export interface LineCache {
  /** Whether this sound is there and whole. */
  check(id: string): Promise<boolean>;
  /** At once; null where it is missing or damaged. */
  read(id: string): SentenceSound | null;
  /** Throws what the disk refuses. */
  write(id: string, sound: SentenceSound): Promise<void>;
  /** Removes all others, and what a killed process left behind. Throws what the disk refuses. */
  keepOnly(ids: ReadonlySet<string>): Promise<void>;
  /** A path of its own folder for a rendering that is not finished; the folder is there then. Throws what the disk refuses. */
  draftPath(): Promise<string>;
}

const ending = '.wav';
const sound = /^([0-9a-f]+)\.wav$/;
const unfinished = /^draft-(\d+)\.wav$|\.tmp-(\d+)-\d+$/;

/** Whether nobody needs this file any more; what is called otherwise is not ours. */
function isDone(name: string, ids: ReadonlySet<string>): boolean {
  const id = sound.exec(name)?.[1];
  if (id !== undefined) return !ids.has(id);
  const [, drafting, replacing] = unfinished.exec(name) ?? [];
  const processId = drafting ?? replacing;
  return processId !== undefined && !runs(Number(processId));
}

/** Opens the cache in this folder, which is made with the first line. */
export function openLineCache(folder: string): LineCache {
  const pathOf = (id: string): string => join(folder, `${id}${ending}`);
  const draft = join(folder, `draft-${process.pid}${ending}`);
  const make = async (): Promise<void> => {
    await makeFolder(folder);
  };
  return {
    async check(id) {
      const file = await readRegularFile(pathOf(id)).catch(() => null);
      return file !== null && unsealed(id, file) !== null;
    },
    read(id) {
      try {
        return unsealed(id, readRegularFileSync(pathOf(id)));
      } catch {
        return null;
      }
    },
    async write(id, sound) {
      await make();
      await replaceFile(pathOf(id), sealed(id, sound));
    },
    async keepOnly(ids) {
      const names = await readdir(folder).catch(() => []);
      for (const name of names) if (isDone(name, ids)) await rm(join(folder, name), { force: true });
    },
    async draftPath() {
      await make();
      return draft;
    },
  };
}
