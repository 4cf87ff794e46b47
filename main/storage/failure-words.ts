import { diaryWords } from '../../shared/content/en/diary.ts';
import { english } from '../../shared/content/en/index.ts';
import { filled } from '../../shared/diary/filled.ts';
import type { SettingsReading } from '../../shared/ports.ts';
import type { Failure } from '../../shared/result.ts';

const words = diaryWords.storing;

/** What is wrong with the settings' files, one sentence each. */
export function settingsTroubles({ troubles, source, replaced }: SettingsReading): readonly string[] {
  const isFallback = troubles.some(({ code }) => code === 'settings-damaged' || code === 'disk-unreadable');
  const fallback = source === 'backup' ? words.settingsFromBackup : words.settingsFromDefaults;
  return [
    ...troubles.map(troubleText),
    ...(isFallback ? [fallback] : []),
    ...replaced.map((key) => filled(words.settingReplaced, { key })),
  ];
}

/** A failure of the disk, or of what a setting does to this machine, in words. */
export function troubleText({ code, detail = '' }: Failure): string {
  switch (code) {
    case 'settings-damaged':
      return filled(words.settingsDamaged, { file: detail });
    case 'settings-newer':
      return words.settingsNewer;
    case 'autostart-unwritable':
    case 'autostart-sandboxed':
    case 'autostart-unavailable':
      return english.failures[code];
    case 'disk-unreadable':
      return filled(words.unreadable, { detail });
    default:
      return filled(words.unwritable, { detail });
  }
}
