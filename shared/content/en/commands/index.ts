import { charley } from './charley.ts';
import { listen } from './listen.ts';
import { log } from './log.ts';
import { rehearse, simulation } from './rehearse.ts';
import { profile, settings, voices } from './settings.ts';
import { runtime, shells, start } from './start.ts';

/** What the commands print, each by its name. */
export const commands = {
  charley,
  listen,
  log,
  profile,
  rehearse,
  runtime,
  settings,
  shells,
  simulation,
  start,
  voices,
};
