import type { Content } from '../../shared/content/content.ts';
import { filled } from '../../shared/filled.ts';
import type { PrintToPdf } from '../../shared/ports/machine.ts';
import type { DiaryReading, DiaryStore, SettingsReading, SettingsStore } from '../../shared/ports/storing.ts';
import { settingsTroubles } from '../storage/files/failure-words.ts';

/** What a command about stored things works with. */
export interface StoredCommandIo {
  readonly content: Content;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly settings: SettingsStore;
  readonly diary: DiaryStore;
  readonly now: Date;
  readonly printToPdf: PrintToPdf;
}

/** Says on the error output what is wrong with the settings' files. */
export function reportSettings(reading: SettingsReading, io: StoredCommandIo): void {
  for (const trouble of settingsTroubles(reading, io.content, (key) => key)) io.err(trouble);
}

/** Says on the error output which lines of the diary were not understood. */
export function reportDiary({ damagedLines, newerLines }: DiaryReading, io: StoredCommandIo): void {
  const words = io.content.storing;
  if (damagedLines.length > 0) io.err(filled(words.diaryDamaged, { lines: damagedLines.join(', ') }));
  if (newerLines.length > 0) io.err(filled(words.diaryNewer, { lines: newerLines.join(', ') }));
}
