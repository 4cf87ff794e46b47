import { lstat, stat } from 'node:fs/promises';
import type { Content } from '../../shared/content/content.ts';
import { failed, type Result, succeeded } from '../../shared/result.ts';
import { diaryPath } from './diary-file.ts';
import { diskFailure, errorCode } from './files/disk-failure.ts';
import { troubleText } from './files/failure-words.ts';

const everybodyMayWrite = 0o002;

/**
 * Whether a data folder that is there already can be trusted with a diary: another user who may write into it could
 * put anything there, and a link in the place of the diary leads its lines to wherever somebody wants them. A folder
 * that is missing is made later, for this person only. Windows keeps its rights elsewhere.
 * @param userId of this process; null where users have no numbers
 */
export async function checkDataFolder(folder: string, userId: number | null): Promise<Result<void>> {
  try {
    if (userId !== null) {
      const { mode, uid } = await stat(folder);
      if (uid !== userId && userId !== 0) return failed('data-folder-foreign', folder);
      if ((mode & everybodyMayWrite) !== 0) return failed('data-folder-open', folder);
    }
    const diary = diaryPath(folder);
    return (await lstat(diary)).isSymbolicLink() ? failed('diary-linked', diary) : succeeded(undefined);
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? succeeded(undefined) : diskFailure('disk-unreadable', error);
  }
}

/** The same of this process, as a sentence for the person; null where all is well. */
export async function whyNotTrusted(folder: string, content: Content): Promise<string | null> {
  const checked = await checkDataFolder(folder, process.getuid?.() ?? null);
  // What cannot be read at all has its own sentence later, and does not keep anybody from help at night.
  if (checked.ok || checked.failure.code === 'disk-unreadable') return null;
  return troubleText(checked.failure, content);
}
