import type { Content } from '../../shared/content/content.ts';
import { filled } from '../../shared/filled.ts';
import { errorCode } from '../storage/disk-failure.ts';

/** Why the system does not let a file be read that somebody named; an error that is none of the system's is thrown on. */
export function whyUnreadable(error: unknown, { commands }: Pick<Content, 'commands'>): string {
  const { missing, folder, forbidden, other } = commands.charley.unreadable;
  const code = errorCode(error);
  if (code === null) throw error;
  return { ENOENT: missing, EISDIR: folder, EACCES: forbidden, EPERM: forbidden }[code] ?? other;
}

/** The same as a sentence that names the file. */
export function unreadableSentence(file: string, error: unknown, content: Pick<Content, 'commands'>): string {
  return filled(content.commands.charley.unreadable.sentence, { file, why: whyUnreadable(error, content) });
}
