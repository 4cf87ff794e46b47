import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Content } from '../../../shared/content/content.ts';
import { filled } from '../../../shared/filled.ts';
import { diskFailure } from '../../storage/files/disk-failure.ts';
import { troubleText } from '../../storage/files/failure-words.ts';
import { replaceFile } from '../../storage/files/replace-file.ts';

/** Whether a file that is there already may be replaced. */
type Overwriting = 'forced' | 'refused';

/** Why a file must not be written, in words; null where it may. */
export async function overwriteRefusal(
  file: string,
  overwriting: Overwriting,
  { commands }: Content,
): Promise<string | null> {
  if (overwriting === 'forced') return null;
  const isThere = await access(resolve(file)).then(
    () => true,
    () => false,
  );
  return isThere ? filled(commands.log.fileExists, { file }) : null;
}

/** Writes a file whole or not at all; why the disk refuses it, in words, or null. */
export async function writeRefusal(
  file: string,
  contents: string | Uint8Array,
  content: Content,
): Promise<string | null> {
  try {
    await replaceFile(resolve(file), contents);
    return null;
  } catch (error) {
    return troubleText(diskFailure('disk-unwritable', error).failure, content);
  }
}
