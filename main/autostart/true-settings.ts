import type { Autostart } from '../../shared/ports/machine.ts';
import type { SettingsStore } from '../../shared/ports/storing.ts';
import type { Settings } from '../../shared/settings/settings.ts';

/**
 * Settings whose `autostart` is what is true on this machine, not what was once wished for. A change of it is carried
 * out once the change is kept; its failure is the failure of the change.
 */
export function trueSettings(kept: SettingsStore, autostart: Autostart): SettingsStore {
  const isOn = async (): Promise<boolean> => (await autostart.read()).kind === 'on';
  return {
    async read() {
      const [reading, on] = await Promise.all([kept.read(), isOn()]);
      return { ...reading, settings: { ...reading.settings, autostart: on } };
    },
    async change(change, named) {
      const on = await isOn();
      let wanted = on;
      const changed = (before: Settings): Settings => {
        const after = change({ ...before, autostart: on });
        wanted = after.autostart;
        return after;
      };
      const written = await kept.change(changed, named);
      if (!written.ok || wanted === on) return written;
      return wanted ? autostart.enable() : autostart.disable();
    },
  };
}
