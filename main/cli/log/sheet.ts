import { diaryWords } from '../../../shared/content/en/diary.ts';
import { english } from '../../../shared/content/en/index.ts';
import { filled } from '../../../shared/diary/filled.ts';
import { nightOf, nightsLater } from '../../../shared/diary/night.ts';
import { doctorSheet } from '../../../shared/diary/sheet.ts';
import { sheetPage } from '../../../shared/diary/sheet-page.ts';
import { createDiaryFile } from '../../storing/diary-file.ts';
import { localIso } from '../../storing/local-time.ts';
import { createSettingsFile } from '../../storing/settings-file.ts';
import { exitCodes, reportSettings, type StoredCommandIo } from '../stored.ts';
import { entriesOf } from './diary.ts';
import { failedWith, misused, readOptions } from './options.ts';
import { wroteFile } from './out-file.ts';

const words = diaryWords.commands;

/** Twelve weeks: what fits one page, and long enough to see a change after the six weeks of the routine. [PJ] */
const usualNights = 84;

/** Writes the doctor's sheet of the last twelve weeks as one HTML page. */
export async function writeSheet(args: readonly string[], io: StoredCommandIo): Promise<number> {
  const parsed = readOptions(args, { out: { type: 'string' } }, 0);
  if (typeof parsed === 'string') return misused(parsed, io);
  const { out: file } = parsed.values;
  if (file === undefined) return misused(words.logUsage, io);
  const toNight = nightOf(localIso(io.now));
  const entries = await entriesOf(createDiaryFile(io.folder), io);
  if (entries === null) return exitCodes.failed;
  const reading = await createSettingsFile(io.folder, () => io.now).read();
  reportSettings(reading, io);
  const sheet = doctorSheet(entries, {
    fromNight: nightsLater(toNight, 1 - usualNights),
    toNight,
    medicines: reading.settings.medicines,
  });
  const page = sheetPage(sheet, { words: diaryWords, content: english, locale: machineLocale() });
  if (!(await wroteFile(file, page))) return failedWith(filled(words.fileUnwritable, { file }), io);
  io.out(filled(words.wrote, { file }));
  return exitCodes.done;
}

/** Dates as this person's system writes them. */
function machineLocale(): string {
  return new Intl.DateTimeFormat().resolvedOptions().locale;
}
