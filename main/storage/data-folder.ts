import { join, posix, win32 } from 'node:path';

/**
 * Where this person's settings and diary live. `CHARLEY_DATA` decides where it is set; else the platform's own place:
 * `$XDG_CONFIG_HOME/charley` (`~/.config/charley`), `~/Library/Application Support/Charley`, `%APPDATA%\Charley`.
 */
export function dataFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string,
): string {
  if (env.CHARLEY_DATA) return env.CHARLEY_DATA;
  switch (platform) {
    case 'darwin':
      return posix.join(home, 'Library', 'Application Support', 'Charley');
    case 'win32':
      return win32.join(env.APPDATA || win32.join(home, 'AppData', 'Roaming'), 'Charley');
    default:
      return posix.join(configHome(env.XDG_CONFIG_HOME, home), 'charley');
  }
}

/** Remembers the port of the page in the machine's own browser. */
export function portFile(data: string): string {
  return join(data, 'browser-port');
}

/** Where the models live that the person brought. */
export function importedModelFolder(data: string): string {
  return join(data, 'models');
}

/** The folder of `XDG_CONFIG_HOME`; a relative path there is to be ignored (XDG Base Directory Specification 0.8). */
export function configHome(named: string | undefined, home: string): string {
  return named !== undefined && posix.isAbsolute(named) ? named : posix.join(home, '.config');
}
