import { posix } from 'node:path';
import type { Autostart } from '../../shared/ports/machine.ts';
import { type FailureCode, failed } from '../../shared/result.ts';
import type { Machine } from '../lib/system/machine.ts';
import { configHome } from '../storage/data-folder.ts';
import { desktopEntry, isSwitchedOff } from './desktop-entry.ts';
import { launchAgent, launchAgentLabel } from './launch-agent.ts';
import { startByFile } from './start-file.ts';

interface MachineAutostartDeps extends Machine {
  readonly home: string;
  /** What starts Charley: a program, by its whole path, and its arguments. */
  readonly command: readonly string[];
}

/**
 * Starts Charley at login without Electron's help: an XDG autostart entry on Linux, a launch agent on macOS. An
 * AppImage is started by its own file. In a Flatpak or a Snap (`autostart-sandboxed`), whose own paths nobody outside
 * can start, and on other systems (`autostart-unavailable`) it cannot be had.
 */
export function machineAutostart({ platform, environment, home, command }: MachineAutostartDeps): Autostart {
  switch (platform) {
    case 'linux': {
      if (isSandboxed(environment, command)) return notHere('autostart-sandboxed');
      const { APPIMAGE } = environment;
      return startByFile({
        path: posix.join(configHome(environment.XDG_CONFIG_HOME, home), 'autostart', 'charley.desktop'),
        text: desktopEntry(APPIMAGE ? [APPIMAGE] : command),
        isSwitchedOff,
      });
    }
    case 'darwin':
      return startByFile({
        path: posix.join(home, 'Library', 'LaunchAgents', `${launchAgentLabel}.plist`),
        text: launchAgent(command),
        isSwitchedOff: () => false,
      });
    default:
      return notHere('autostart-unavailable');
  }
}

/** A Snap's variables reach whatever is started from it: what counts is whether Charley itself is in it. */
function isSandboxed({ FLATPAK_ID, SNAP }: NodeJS.ProcessEnv, command: readonly string[]): boolean {
  return Boolean(FLATPAK_ID) || (Boolean(SNAP) && command.some((part) => part.startsWith(`${SNAP}/`)));
}

function notHere(code: FailureCode): Autostart {
  return {
    read: async () => ({ kind: 'not here', code }),
    enable: async () => failed(code),
    disable: async () => failed(code),
  };
}
