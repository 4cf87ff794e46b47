import { diaryWords } from '../../shared/content/en/diary.ts';
import { filled } from '../../shared/diary/filled.ts';
import type { DiaryReading, SettingsReading } from '../../shared/ports.ts';
import type { Failure } from '../../shared/result.ts';

/** What a command about stored things works with. */
export interface StoredCommandIo {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Where settings and diary live. */
  readonly folder: string;
  readonly now: Date;
}

/** Exit codes: done, failed, used wrongly. */
export const exitCodes = { done: 0, failed: 1, usage: 2 } as const;

const words = diaryWords.storing;

/** Says on the error output what is wrong with the settings' files. */
export function reportSettings(reading: SettingsReading, io: StoredCommandIo): void {
  for (const failure of reading.troubles) io.err(troubleText(failure));
  if (reading.troubles.some(({ code }) => code === 'settings-damaged' || code === 'disk-unreadable')) {
    io.err(reading.source === 'backup' ? words.settingsFromBackup : words.settingsFromDefaults);
  }
  for (const key of reading.replaced) io.err(filled(words.settingReplaced, { key }));
}

/** Says on the error output which lines of the diary were not understood. */
export function reportDiary({ damagedLines, newerLines }: DiaryReading, io: StoredCommandIo): void {
  if (damagedLines.length > 0) io.err(filled(words.diaryDamaged, { lines: damagedLines.join(', ') }));
  if (newerLines.length > 0) io.err(filled(words.diaryNewer, { lines: newerLines.join(', ') }));
}

/** A failure of the disk in words. */
export function troubleText({ code, detail = '' }: Failure): string {
  switch (code) {
    case 'settings-damaged':
      return filled(words.settingsDamaged, { file: detail });
    case 'settings-newer':
      return words.settingsNewer;
    case 'disk-unreadable':
      return filled(words.unreadable, { detail });
    default:
      return filled(words.unwritable, { detail });
  }
}
