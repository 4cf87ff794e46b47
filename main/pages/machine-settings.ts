import type { Autostart, Clock, SettingsStore } from '../../shared/ports.ts';
import { trueSettings } from '../autostart/true-settings.ts';
import type { Machine } from '../lib/process-group.ts';
import { installedVoices } from '../speech/installed-voices.ts';
import { sunHours, zoneOfMachine } from '../sun/sun-hours.ts';
import { createOffering, type Offering, type OfferingParts } from './setting-options.ts';

/** A person's settings on this machine, for a shell and for the command line alike. */
export interface MachineSettings {
  readonly store: SettingsStore;
  /** What there is to choose from. */
  readonly offering: Offering;
}

export interface MachineSettingsParts extends Machine {
  readonly clock: Clock;
  /** What the person set, as it is kept. */
  readonly kept: SettingsStore;
  readonly autostart: Autostart;
  readonly models: OfferingParts['models'];
  /** Which model listens; null where none does. */
  readonly serving: OfferingParts['serving'];
}

export function openMachineSettings(parts: MachineSettingsParts): MachineSettings {
  const { clock, kept, autostart, models, serving } = parts;
  const store = trueSettings(kept, autostart);
  const voices = () => installedVoices(parts, clock);
  const sun = () => sunHours(zoneOfMachine(), new Date(clock.wallMs()));
  return {
    store,
    offering: createOffering({ settings: store, autostart, models, serving, voices, sun }),
  };
}
