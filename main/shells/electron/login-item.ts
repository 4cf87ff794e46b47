import type { App } from 'electron';
import type { Autostart } from '../../../shared/ports/machine.ts';
import { failed, succeeded } from '../../../shared/result.ts';
import { machineAutostart } from '../../autostart/machine-autostart.ts';
import type { Machine } from '../../lib/system/machine.ts';

type LoginApp = Pick<App, 'isPackaged' | 'getAppPath' | 'getLoginItemSettings' | 'setLoginItemSettings'>;

interface ElectronMachine extends Machine {
  readonly home: string;
  /** Electron's own program, or Charley's where it is packaged. */
  readonly program: string;
}

/**
 * Starts Charley's window at login: a login item on Windows and for a packaged Charley on macOS, where a checkout
 * would name Electron itself; else as without Electron.
 */
export function electronAutostart(app: LoginApp, machine: ElectronMachine): Autostart {
  const { platform, program } = machine;
  const args = app.isPackaged ? [] : [app.getAppPath()];
  if (platform === 'win32') {
    // In the registry they stand as one command line.
    return loginItem(app, { path: program, args: args.map((path) => `"${path}"`) });
  }
  if (platform === 'darwin' && app.isPackaged) return loginItem(app, {});
  return machineAutostart({ ...machine, command: [program, ...args] });
}

/** `autostart-unavailable` where the system did not take it, or waits for the person to allow it. */
function loginItem(app: LoginApp, which: { readonly path?: string; readonly args?: string[] }): Autostart {
  const isOn = (): boolean => app.getLoginItemSettings(which).openAtLogin;
  const turn = (wanted: 'on' | 'off') => {
    app.setLoginItemSettings({ ...which, openAtLogin: wanted === 'on' });
    return isOn() === (wanted === 'on') ? succeeded(undefined) : failed('autostart-unavailable');
  };
  return {
    read: async () => ({ kind: isOn() ? 'on' : 'off' }),
    enable: async () => turn('on'),
    disable: async () => turn('off'),
  };
}
