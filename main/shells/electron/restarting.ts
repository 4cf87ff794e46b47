import type { App } from 'electron';
import type { Restarting } from '../after-fault.ts';

/**
 * Starts Charley's window anew. The program of an AppImage lies in a folder that goes with it: there the AppImage
 * itself is started, unpacked, because the folder may still be held by what ends.
 */
export function electronRestarting(
  app: Pick<App, 'relaunch' | 'exit'>,
  { APPIMAGE }: NodeJS.ProcessEnv,
): Restarting {
  return {
    relaunch({ args }) {
      if (APPIMAGE) app.relaunch({ execPath: APPIMAGE, args: ['--appimage-extract-and-run', ...args] });
      else app.relaunch({ args });
    },
    exit: (code) => app.exit(code),
  };
}
