import type { Autostart, Clock } from '../../shared/ports/machine.ts';
import type { SettingsStore } from '../../shared/ports/storing.ts';
import { trueSettings } from '../autostart/true-settings.ts';
import type { Machine } from '../lib/machine.ts';
import { sunHours, zoneOfMachine } from '../sun/sun-hours.ts';
import {
  createSettingOptions,
  type SettingOptionsDeps,
  type SettingOptionsSource,
} from './setting-options.ts';

/** A person's settings on this machine, for a shell and for the command line alike. */
interface MachineSettings {
  readonly store: SettingsStore;
  /** What there is to choose from. */
  readonly settingOptions: SettingOptionsSource;
}

/** What the settings of this machine are put together from. */
export interface MachineSettingsDeps extends Machine {
  readonly clock: Clock;
  readonly content: SettingOptionsDeps['content'];
  /** What the person set, as it is kept. */
  readonly kept: SettingsStore;
  readonly autostart: Autostart;
  readonly models: SettingOptionsDeps['models'];
  /** Which model serves as an ear; null where none does. */
  readonly serving: SettingOptionsDeps['serving'];
  /** How the ear for whole sentences fares; off where nothing listens. */
  readonly wideEar: SettingOptionsDeps['wideEar'];
  readonly textOnly: SettingOptionsDeps['textOnly'];
  readonly canKeepAwake: SettingOptionsDeps['canKeepAwake'];
  readonly voices: SettingOptionsDeps['voices'];
  readonly echo: SettingOptionsDeps['echo'];
  readonly prepared: SettingOptionsDeps['prepared'];
}

/**
 * Opens the settings with what this machine adds to them: whether it really starts Charley, its voices, its sunset.
 */
export function openMachineSettings(deps: MachineSettingsDeps): MachineSettings {
  const { clock, content, kept, autostart, models, serving, wideEar, canKeepAwake } = deps;
  const { voices, prepared, echo, textOnly } = deps;
  const store = trueSettings(kept, autostart);
  const sun = () => sunHours(zoneOfMachine(), new Date(clock.wallMs()));
  return {
    store,
    settingOptions: createSettingOptions({
      content,
      settings: store,
      autostart,
      models,
      serving,
      wideEar,
      canKeepAwake,
      textOnly,
      voices,
      prepared,
      echo,
      sun,
    }),
  };
}
