import type { DiaryEntry } from '../../../shared/diary/entry.ts';
import { troubleText } from '../../storage/files/failure-words.ts';
import { reportDiary, type StoredCommandIo } from '../stored.ts';

/** The entries, or null after saying why they cannot be read; damaged lines are named on the error output. */
export async function entriesOf(io: StoredCommandIo): Promise<readonly DiaryEntry[] | null> {
  const reading = await io.diary.read();
  if (!reading.ok) {
    io.err(troubleText(reading.failure, io.content));
    return null;
  }
  reportDiary(reading.value, io);
  return reading.value.entries;
}
