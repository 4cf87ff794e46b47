import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Content } from '../../../shared/content/content.ts';
import { filled } from '../../../shared/filled.ts';
import { errorCode } from '../../storage/disk-failure.ts';
import { replaceFile } from '../../storage/replace-file.ts';

/** Whether a file that is there already may be replaced. */
type Overwriting = 'forced' | 'refused';

/** Why a file must not be written, in words; null where it may. */
export async function overwriteRefusal(
  file: string,
  overwriting: Overwriting,
  { commands }: Content,
): Promise<string | null> {
  if (overwriting === 'forced') return null;
  const isThere = await unlessRefused(() => access(resolve(file)).then(() => true));
  return isThere === true ? filled(commands.log.fileExists, { file }) : null;
}

/** Writes a file whole or not at all; false where the disk refuses. */
export async function wroteFile(path: string, contents: string | Uint8Array): Promise<boolean> {
  return (await unlessRefused(() => replaceFile(resolve(path), contents).then(() => true))) ?? false;
}

async function unlessRefused<Value>(job: () => Promise<Value>): Promise<Value | null> {
  try {
    return await job();
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return null;
  }
}
