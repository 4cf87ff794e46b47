import { charley } from './charley.ts';
import { controlWords } from './control.ts';
import { doctorWords } from './doctor.ts';
import { listenWords } from './listen.ts';
import { logWords } from './log.ts';
import { rehearseWords, simulation } from './rehearse.ts';
import { profileWords, settingsWords, voicesWords } from './settings.ts';
import { runtime, shells, start } from './start.ts';

/** What the commands print, each by its name. */
export const commands = {
  charley,
  control: controlWords,
  doctor: doctorWords,
  listen: listenWords,
  log: logWords,
  profile: profileWords,
  rehearse: rehearseWords,
  runtime,
  settings: settingsWords,
  shells,
  simulation,
  start,
  voices: voicesWords,
};
