import type { Content } from '../../../shared/content/content.ts';
import { filled } from '../../../shared/filled.ts';
import { errorCode } from '../../storage/files/disk-failure.ts';
import { reasonWords } from '../../storage/files/failure-words.ts';

type UnreadableWords = Pick<Content, 'commands' | 'storing'>;

/** Why the system does not let a file be read that somebody named; an error that is none of the system's is thrown on. */
export function whyUnreadable(error: unknown, content: UnreadableWords): string {
  const { missing, folder, forbidden } = content.commands.charley.unreadable;
  const code = errorCode(error);
  if (code === null) throw error;
  const named = { ENOENT: missing, EISDIR: folder, EACCES: forbidden, EPERM: forbidden }[code];
  return named ?? reasonWords(code, content);
}

/** The same as a sentence that names the file. */
export function unreadableSentence(file: string, error: unknown, content: UnreadableWords): string {
  return filled(content.storing.unreadable, { file, why: whyUnreadable(error, content) });
}
