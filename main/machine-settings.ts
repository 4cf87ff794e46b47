import type { Clock, SettingsStore } from '../shared/ports.ts';
import { createOffering, type Offering } from './offering.ts';
import { installedVoices } from './speaking/installed-voices.ts';
import type { Machine } from './speaking/process-group.ts';

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
}

export function openMachineSettings(parts: MachineSettingsParts): MachineSettings {
  const { clock, kept } = parts;
  return {
    store: kept,
    offering: createOffering({ settings: kept, voices: () => installedVoices(parts, clock) }),
  };
}
