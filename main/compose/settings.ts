import type { TellPage } from '../../shared/ipc/bridge.ts';
import type { SettingsStore } from '../../shared/ports/storing.ts';
import { optionKeys } from '../../shared/settings/setting-options.ts';
import { getSetting, type SettingKey } from '../../shared/settings/settings.ts';
import type { Session } from '../conversation/session-contract.ts';
import { type MachineSettingsDeps, openMachineSettings } from '../pages/machine-settings.ts';
import type { SettingOptionsSource } from '../pages/setting-options.ts';
import { watchFile } from '../storage/files/watch-file.ts';
import { createSettingsFile } from '../storage/settings/settings-file.ts';
import { settingsFile } from '../storage/settings/settings-found.ts';
import { createSettingsSource, type SettingsSource } from '../storage/settings/settings-source.ts';
import type { HostEnvironment } from './composition.ts';
import type { Ears } from './ears.ts';

interface SettingsEnvironment
  extends Pick<HostEnvironment, 'log' | 'power' | 'dataFolder'>,
    Pick<
      MachineSettingsDeps,
      'clock' | 'content' | 'autostart' | 'textOnly' | 'voices' | 'prepared' | 'echo'
    > {
  readonly ears: Ears;
  readonly tellPage: TellPage;
}

/** A host's settings: as they are kept, as they are now, and what they can be on this machine. */
interface HostSettings {
  readonly store: SettingsStore;
  readonly source: SettingsSource;
  readonly settingOptions: SettingOptionsSource;
  /** What can be chosen has changed: the page is told. */
  optionsChanged(): void;
}

export function composeSettings(environment: SettingsEnvironment): HostSettings {
  const { clock, log, power, dataFolder, ears, tellPage } = environment;
  const { store, settingOptions } = openMachineSettings({
    ...environment,
    kept: createSettingsFile(dataFolder),
    models: ears.catalog.list,
    serving: ears.serving,
    wideEar: () => ears.recogniser?.wideStatus() ?? { kind: 'off' },
    canKeepAwake: power.canKeepAwake,
  });
  const source = createSettingsSource({
    clock,
    log,
    store,
    watch: (changed, lost) => watchFile(settingsFile(dataFolder), changed, lost),
  });
  const tellOptions = async () => tellPage('settings:options', await settingOptions.read());
  return { store, source, settingOptions, optionsChanged: () => void tellOptions().catch(() => undefined) };
}

/** What goes by the settings besides the conversation, which hears of them from its own watch. */
interface SettingsFollowers {
  readonly ears: Pick<Ears, 'follow'>;
  readonly session: Pick<Session, 'chooseMicrophone' | 'align'>;
  readonly watches: { look(): void };
  readonly speech: { look(): void };
  readonly pages: { look(): void };
  readonly tellPage: TellPage;
}

/** From now on all that goes by a setting hears of its change. */
export function followSettings(
  { source, optionsChanged }: Pick<HostSettings, 'source' | 'optionsChanged'>,
  { ears, session, watches, speech, pages, tellPage }: SettingsFollowers,
): void {
  source.onChange((now, before) => {
    ears.follow(now);
    session.chooseMicrophone(now.microphone);
    watches.look();
    // The words may be of another language.
    session.align();
    speech.look();
    pages.look();
    tellPage('settings:current', now);
    const isOther = (key: SettingKey) => before !== null && getSetting(now, key) !== getSetting(before, key);
    if (optionKeys.some(isOther)) optionsChanged();
  });
}
