import type { Content } from '../../shared/content/content.ts';
import type { TellPage } from '../../shared/ipc/bridge.ts';
import type { SettingsStore } from '../../shared/ports/storing.ts';
import type { Machine } from '../lib/machine.ts';
import { type MachineSettingsDeps, openMachineSettings } from '../pages/machine-settings.ts';
import type { SettingOptionsSource } from '../pages/setting-options.ts';
import { createSettingsFile } from '../storage/settings-file.ts';
import { settingsFile } from '../storage/settings-found.ts';
import { createSettingsSource, type SettingsSource } from '../storage/settings-source.ts';
import { watchFile } from '../storage/watch-file.ts';
import type { HostEnvironment } from './composition.ts';
import type { Ears } from './ears.ts';

interface SettingsEnvironment
  extends Pick<HostEnvironment, 'clock' | 'log' | 'power' | 'dataFolder' | 'autostart' | 'textOnly'>,
    Pick<MachineSettingsDeps, 'voices' | 'prepared' | 'echo'> {
  readonly machine: Machine;
  readonly content: () => Content;
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
  const { machine, clock, log, power, dataFolder, autostart, content, ears, tellPage } = environment;
  const { store, settingOptions } = openMachineSettings({
    ...machine,
    clock,
    content,
    kept: createSettingsFile(dataFolder),
    autostart,
    models: ears.catalog.list,
    serving: ears.serving,
    voices: environment.voices,
    prepared: environment.prepared,
    echo: environment.echo,
    textOnly: environment.textOnly,
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
