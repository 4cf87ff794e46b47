import type { DialogueEvent } from '../../shared/dialogue/event.ts';
import type { ComponentStatus } from '../../shared/health.ts';
import type { DiaryStore, SettingsStore } from '../../shared/ports/storing.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { nightHoursOn } from '../conversation/watches/conversation-settings.ts';
import { createListeningRecord, type ListeningRecord } from '../conversation/watches/listening-record.ts';
import { createNightPower } from '../conversation/watches/night-power.ts';
import { createReminder } from '../conversation/watches/reminder.ts';
import { createSavingWatch } from '../conversation/watches/saving-watch.ts';
import { createSettingsWatch } from '../conversation/watches/settings-watch.ts';
import { createSurroundingsWatch } from '../conversation/watches/surroundings-watch.ts';
import type { Machine } from '../lib/system/machine.ts';
import { readPowerSupply } from '../lib/system/power-supply.ts';
import { createNightsFile } from '../storage/nights-file.ts';
import type { HostEnvironment } from './composition.ts';

interface WatchesEnvironment extends Pick<HostEnvironment, 'clock' | 'log' | 'power' | 'dataFolder'> {
  readonly machine: Machine;
  readonly settings: () => Settings;
  readonly store: SettingsStore;
  readonly diary: DiaryStore;
  readonly post: (event: DialogueEvent) => void;
  /** Whether all that was to be kept is on the disk. */
  readonly saving: (status: ComponentStatus) => void;
}

/** What goes on beside the conversation, all night: each looks at one thing and tells of it. */
interface Watches {
  readonly listeningRecord: ListeningRecord;
  snooze(): void;
  /** Something may not have been saved. */
  lookAtDisk(): void;
  /** A setting has changed. */
  look(): void;
  /** Once the settings are known. */
  start(): void;
  stop(): Promise<void>;
}

export function composeWatches(environment: WatchesEnvironment): Watches {
  const { machine, clock, log, power, dataFolder, settings, store, diary, post, saving } = environment;
  const settingsWatch = createSettingsWatch({ clock, settings, post });
  const surroundingsWatch = createSurroundingsWatch({
    clock,
    nightHours: (now) => nightHoursOn(settings().nightHours, now),
    power: () => readPowerSupply(machine.platform),
    // Elsewhere each look starts a program of the system's.
    powerEveryMs: machine.platform === 'linux' ? 60_000 : 600_000,
    post,
  });
  const reminder = createReminder({ clock, settings, diary, post });
  const savingWatch = createSavingWatch({ clock, log, diary, settings: store, report: saving });
  const nightPower = createNightPower({ clock, power, settings });
  const record = createListeningRecord({ clock, log, store: createNightsFile(dataFolder) });
  return {
    listeningRecord: {
      ...record,
      follow(ears) {
        record.follow(ears);
        nightPower.follow(ears);
      },
    },
    snooze: reminder.snooze,
    lookAtDisk: savingWatch.look,
    look() {
      for (const each of [settingsWatch, savingWatch, nightPower, reminder, surroundingsWatch]) each.look();
    },
    start() {
      for (const each of [settingsWatch, nightPower, reminder, surroundingsWatch]) each.start();
    },
    async stop() {
      for (const each of [settingsWatch, savingWatch, nightPower, surroundingsWatch, reminder]) each.stop();
      await record.stop();
    },
  };
}
