import type { Content } from '../../shared/content/content.ts';
import type { NotDone } from '../../shared/ipc/answers.ts';
import type { Failure } from '../../shared/result.ts';
import { troubleText } from '../storage/files/failure-words.ts';

/** What a page says of a change that the disk refused: it lives on in memory, or why it is not done. */
export function notDone(failure: Failure, content: Content): NotDone {
  const isKept = failure.code === 'disk-unwritable';
  return { ok: false, words: isKept ? content.requests.notKept : troubleText(failure, content) };
}

/** What is done is done: a fault in what follows from it must not be told as a change that failed. */
export function followed(following: () => Promise<void>): Promise<void> {
  return following().catch(() => undefined);
}
