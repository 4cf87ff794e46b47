import type { SettingKey } from '../../../settings/settings.ts';

/** `charley settings`, `voices` and `profile`; `{name}` marks a placeholder. */
export const settingsWords = {
  usage: `Usage: charley settings [list]
       charley settings get [KEY]
       charley settings set KEY VALUE
       charley settings unset KEY

"list" shows every KEY with its value and the VALUEs that it takes; "unset" gives it its usual value again.`,
  keys: 'KEY and VALUE:',
  unknownKey: 'There is no setting {key}.',
  knownKeys: 'Settings: {keys}',
  notTaken: '{key} takes {values}.',
  listed: '{key} = {value}',
  /** What can be typed. */
  values: {
    'voice.name': 'a name that "npx charley voices" prints, or none',
    'voice.rate': '0.5 to 2',
    'voice.volumeDay': '0 to 2',
    'voice.volumeNight': '0 to 2',
    'voice.softStart': 'yes, no',
    'screen.textPercent': '100 to 300',
    'screen.colours': 'night, red, day, auto',
    'screen.brightness': '10 to 100',
    'screen.clock': 'yes, no',
    'screen.stayOn': 'yes, no',
    'screen.oneSwitch': 'yes, no',
    'screen.switchSpeed': 'slow, usual, fast',
    'nightHours.by': 'clock, sun',
    'nightHours.from': 'a time such as 22:00 or 10pm, not that of nightHours.to',
    'nightHours.to': 'a time such as 07:00 or 7am, not that of nightHours.from',
    holdStyle: 'thirty, tens',
    sensitivity: 'slight, moderate, very',
    wideEar: 'yes, no',
    microphone: 'the name of a microphone, or none',
    emergencyNumber: '2 to 15 digits, or none',
    profile:
      'none, or some of stayInBed, numbFeet, limitedFluids, clotHistory, pregnancy, jointSurgery with commas',
    medicines: 'names with commas, or none',
    'reminder.at': 'a time such as 21:30 or 9pm, or none',
    'reminder.days': 'some of mon, tue, wed, thu, fri, sat, sun with commas',
    autostart: 'yes, no',
    model: 'a name that "npx charley models" prints',
    wideModel: 'a name that "npx charley models" prints',
    language: 'en',
    firstRun: 'new, seen',
  } satisfies Record<SettingKey, string>,
};

/** `charley voices`; `{voice}` marks a placeholder. */
export const voicesWords = {
  usage:
    'Usage: charley voices\n\nPrints the voices of this computer, one a line, and which one speaks. "npx charley settings set voice.name NAME" chooses one.',
  chosen: '{voice}  chosen',
  speaks: '{voice}  speaks: none is chosen',
  speaksInstead: '{voice}  speaks: the chosen one is not here',
};

/** `charley profile`; `{name}` marks a placeholder. */
export const profileWords = {
  usage: `Usage: charley profile [list]
       charley profile set FLAG
       charley profile unset FLAG

FLAG:`,
  unknownFlag: 'There is no flag {flag}.',
  knownFlags: 'Flags: {flags}',
  on: 'yes',
  off: 'no',
};
