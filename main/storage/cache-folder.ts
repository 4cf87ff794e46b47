import { join, posix, win32 } from 'node:path';

/**
 * Where this person's things lie that can be made again. With `CHARLEY_DATA` they lie in that folder; else in the
 * platform's own place: `$XDG_CACHE_HOME/charley` (`~/.cache/charley`), `~/Library/Caches/Charley`,
 * `%LOCALAPPDATA%\\Charley\\Cache`.
 */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string,
): string {
  if (env.CHARLEY_DATA) return join(env.CHARLEY_DATA, 'cache');
  const { XDG_CACHE_HOME: named } = env;
  switch (platform) {
    case 'darwin':
      return posix.join(home, 'Library', 'Caches', 'Charley');
    case 'win32':
      return win32.join(env.LOCALAPPDATA || win32.join(home, 'AppData', 'Local'), 'Charley', 'Cache');
    default:
      // A relative path there is to be ignored (XDG Base Directory Specification 0.8).
      return posix.join(
        named !== undefined && posix.isAbsolute(named) ? named : posix.join(home, '.cache'),
        'charley',
      );
  }
}

/** Where the lines lie that were rendered ahead. */
export function preparedLineFolder(cache: string): string {
  return join(cache, 'lines');
}
