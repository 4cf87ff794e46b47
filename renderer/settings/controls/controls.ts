import { profileFlags } from '../../../shared/content/protocol.ts';
import { defaultSettings, type SettingKey, weekdays } from '../../../shared/settings/settings.ts';
import {
  choice,
  flags,
  input,
  linesControl,
  type NewControl,
  noneWhereEmpty,
  range,
  tickControl,
} from './control-kinds.ts';

const { voice, screen } = defaultSettings;

/** Every setting that a person changes on the page, but those whose choices come and go. */
export const newControls = {
  'voice.rate': range({ min: 0.5, max: 2, step: 0.1, percentOfOne: 100, usual: voice.rate }),
  'voice.volumeDay': range({ min: 0, max: 2, step: 0.1, percentOfOne: 100, usual: voice.volumeDay }),
  'voice.volumeNight': range({ min: 0, max: 2, step: 0.1, percentOfOne: 100, usual: voice.volumeNight }),
  'voice.softStart': tickControl,
  'screen.textPercent': range({ min: 100, max: 300, step: 10, percentOfOne: 1, usual: screen.textPercent }),
  'screen.brightness': range({ min: 10, max: 100, step: 10, percentOfOne: 1, usual: screen.brightness }),
  'screen.colours': choice(({ settingsPage }) => settingsPage.choices.colours),
  'nightHours.by': choice(({ settingsPage }) => settingsPage.choices.nightBy),
  'nightHours.from': input('time', (text) => text),
  'nightHours.to': input('time', (text) => text),
  holdStyle: choice(({ settingsPage }) => settingsPage.choices.holdStyle),
  sensitivity: choice(({ settingsPage }) => settingsPage.choices.sensitivity),
  wideEar: tickControl,
  emergencyNumber: input('tel', noneWhereEmpty),
  profile: flags(profileFlags, ({ names }) => names.profile),
  medicines: linesControl,
  'reminder.at': input('time', noneWhereEmpty),
  'reminder.days': flags(weekdays, ({ settingsPage }) => settingsPage.choices.days),
  'screen.clock': tickControl,
  'screen.stayOn': tickControl,
  'screen.oneSwitch': tickControl,
  'screen.switchSpeed': choice(({ settingsPage }) => settingsPage.choices.switchSpeed),
  autostart: tickControl,
} satisfies Partial<Record<SettingKey, NewControl>>;
