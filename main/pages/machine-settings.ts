import type { Autostart, Clock } from '../../shared/ports/machine.ts';
import type { SettingsStore } from '../../shared/ports/storing.ts';
import { trueSettings } from '../autostart/true-settings.ts';
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
export interface MachineSettingsDeps extends Omit<SettingOptionsDeps, 'settings' | 'sun'> {
  readonly clock: Clock;
  /** What the person set, as it is kept. */
  readonly kept: SettingsStore;
  readonly autostart: Autostart;
}

/**
 * Opens the settings with what this machine adds to them: whether it really starts Charley, its voices, its sunset.
 */
export function openMachineSettings(deps: MachineSettingsDeps): MachineSettings {
  const { clock, kept, autostart } = deps;
  const store = trueSettings(kept, autostart);
  const sun = () => sunHours(zoneOfMachine(), new Date(clock.wallMs()));
  return { store, settingOptions: createSettingOptions({ ...deps, settings: store, sun }) };
}
