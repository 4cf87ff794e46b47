import type { Content } from '../../../shared/content/content.ts';
import { filled } from '../../../shared/filled.ts';
import type { SettingsReading } from '../../../shared/ports/storing.ts';
import type { Failure, FailureCode } from '../../../shared/result.ts';
import type { SettingKey } from '../../../shared/settings/settings.ts';

type TroubleWords = Pick<Content, 'storing' | 'failures'>;

const fallingBack: readonly FailureCode[] = ['settings-damaged', 'disk-unreadable', 'not-a-file'];

/**
 * What is wrong with the settings' files, one sentence each.
 * @param nameOf what the reader knows a setting by
 */
export function settingsTroubles(
  { troubles, source, replaced }: SettingsReading,
  content: TroubleWords,
  nameOf: (key: SettingKey) => string,
): readonly string[] {
  const words = content.storing;
  const isFallback = troubles.some(({ code }) => fallingBack.includes(code));
  const fallback = source === 'backup' ? words.settingsFromBackup : words.settingsFromDefaults;
  return [
    ...troubles.map((trouble) => troubleText(trouble, content)),
    ...(isFallback ? [fallback] : []),
    ...replaced.map((key) => filled(words.settingReplaced, { key: nameOf(key) })),
  ];
}

const reasons: Readonly<Record<string, keyof Content['storing']['reasons']>> = {
  ENOENT: 'missing',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'readOnly',
  EISDIR: 'folder',
  ENOTDIR: 'noFolder',
  EEXIST: 'noFolder',
  ENOTSUP: 'noPlace',
  EFTYPE: 'noFile',
  EFBIG: 'large',
  ENAMETOOLONG: 'long',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  EMFILE: 'many',
  ENFILE: 'many',
  EIO: 'broken',
};

/** Why the system refuses, as a part of a sentence: its own messages are a developer's. @param system such as `ENOSPC` */
export function reasonWords(system: string, { storing }: Pick<Content, 'storing'>): string {
  return filled(storing.reasons[reasons[system] ?? 'other'], { system });
}

/** A failure of the disk, or of what a setting does to this machine, in words. */
export function troubleText(failure: Failure, content: TroubleWords): string {
  const { code, detail = '', refusal } = failure;
  const { storing: words, failures } = content;
  switch (code) {
    case 'settings-damaged':
      return filled(words.settingsDamaged, { file: detail });
    case 'settings-newer':
      return words.settingsNewer;
    case 'settings-edited':
      return words.settingsEdited;
    case 'settings-number-unconfirmed':
      return filled(words.numberUnconfirmed, { number: detail === '' ? '–' : detail });
    case 'settings-profile-joined':
      return words.profileJoined;
    case 'autostart-unwritable':
    case 'autostart-sandboxed':
    case 'autostart-unavailable':
      return failures[code];
    case 'data-folder-foreign':
      return filled(words.folderForeign, { file: detail });
    case 'data-folder-open':
      return filled(words.folderOpen, { file: detail });
    case 'diary-linked':
      return filled(words.diaryLinked, { file: detail });
    case 'not-a-file':
      return filled(words.notAFile, { file: detail });
    case 'disk-unreadable':
      return filled(words.unreadable, refusedIn(refusal, content));
    default:
      return filled(words.unwritable, refusedIn(refusal, content));
  }
}

function refusedIn(refusal: Failure['refusal'], content: Pick<Content, 'storing'>) {
  const { system, path } = refusal ?? { system: 'unknown', path: '' };
  return { file: path === '' ? content.storing.dataFolder : path, why: reasonWords(system, content) };
}
