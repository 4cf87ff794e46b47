import type { Content } from '../../shared/content/content.ts';
import { clockText } from '../../shared/diary/written-dates.ts';
import { filled } from '../../shared/filled.ts';
import type { ComponentStatus } from '../../shared/health.ts';
import type { Echo } from '../../shared/ipc/microphone.ts';
import type { NightHours } from '../../shared/night.ts';
import { readerLocale } from '../../shared/reader-locale.ts';
import type { SettingChoice, SettingOptions } from '../../shared/settings/setting-options.ts';
import { systemLocale } from '../lib/system/system-locale.ts';
import { failureWords } from '../recognition/models/model-words.ts';

/** Why a test cannot be made here; nothing where it can. One that leaves the choice to the machine is no voice yet. */
export function untriedOf(
  textOnly: 'yes' | 'no',
  voices: readonly SettingChoice[],
  { settingsPage, failures }: Content,
): SettingOptions['untried'] {
  if (textOnly === 'yes') return settingsPage.textOnly;
  return { voice: voices.length > 1 ? '' : failures['voice-missing'], microphone: '' };
}

/** Only what a person cannot see otherwise. */
export function wideEarNote(status: ComponentStatus, content: Content): string {
  const words = content.settingsPage.wideEar;
  if (status.kind === 'starting') return words.starting;
  return status.kind === 'failed'
    ? filled(words.failed, { why: failureWords({ code: status.code }, content.models) })
    : '';
}

/** Whether Charley can be interrupted; nothing where nothing is heard. */
export function echoNote(echo: Echo | null, { settingsPage }: Content): string {
  return echo === null ? '' : settingsPage.interrupting[echo];
}

/** From when to when the night is by the sun of today. */
export function sunNote(hours: NightHours | null, { language, settingsPage }: Content): string {
  const { known, unknown } = settingsPage.sun;
  if (hours === null) return unknown;
  const locale = readerLocale(language, systemLocale());
  return filled(known, { from: clockText(hours.from, locale), to: clockText(hours.to, locale) });
}
