import { diaryWords } from '../../../shared/content/en/diary.ts';
import { filled } from '../../../shared/diary/filled.ts';
import { sheetDocument } from '../../doctors-sheet.ts';
import { createDiaryFile } from '../../storing/diary-file.ts';
import { createSettingsFile } from '../../storing/settings-file.ts';
import { exitCodes, reportSettings, type StoredCommandIo } from '../stored.ts';
import { entriesOf } from './diary.ts';
import { failedWith, misused, readOptions } from './options.ts';
import { wroteFile } from './out-file.ts';

const words = diaryWords.commands;

/** Writes the doctor's sheet of the last twelve weeks as one HTML page. */
export async function writeSheet(args: readonly string[], io: StoredCommandIo): Promise<number> {
  const parsed = readOptions(args, { out: { type: 'string' } }, 0);
  if (typeof parsed === 'string') return misused(parsed, io);
  const { out: file } = parsed.values;
  if (file === undefined) return misused(words.logUsage, io);
  const entries = await entriesOf(createDiaryFile(io.folder), io);
  if (entries === null) return exitCodes.failed;
  const reading = await createSettingsFile(io.folder, () => io.now).read();
  reportSettings(reading, io);
  const page = sheetDocument(entries, reading.settings, io.now);
  if (!(await wroteFile(file, page))) return failedWith(filled(words.fileUnwritable, { file }), io);
  io.out(filled(words.wrote, { file }));
  return exitCodes.done;
}
