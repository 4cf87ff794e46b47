import type { SettingKey } from '../../settings.ts';

/** What stands where a value of a setting is not allowed. */
export const settingRules = {
  'voice.name': 'The voice must be the name of a voice, or none.',
  'voice.rate': 'The speed must be from 0.5 to 2.',
  'voice.volumeDay': 'The volume by day must be from 0 to 2.',
  'voice.volumeNight': 'The volume by night must be from 0 to 2.',
  'voice.softStart': 'Beginning softly is yes or no.',
  'screen.textPercent': 'The text size must be from 100 to 300.',
  'screen.colours': 'The colours must be night, red, day or auto.',
  'screen.brightness': 'The brightness must be from 10 to 100.',
  'screen.clock': 'The clock on the screen must be yes or no.',
  'screen.oneSwitch': 'Using one switch must be yes or no.',
  'screen.switchSpeed': 'The speed of the mark must be slow, usual or fast.',
  'nightHours.by': 'The night goes by "clock" or by "sun".',
  'nightHours.from': 'The start of the night must be a time such as 22:00.',
  'nightHours.to': 'The end of the night must be a time such as 07:00.',
  holdStyle: 'The hold style must be thirty or tens.',
  sensitivity: 'The sensitivity must be slight, moderate or very.',
  wideEar: 'Listening for whole sentences is yes or no.',
  microphone: 'The microphone must be the name of a microphone, or none.',
  emergencyNumber: 'The emergency number must be 2 to 15 digits, or none.',
  profile:
    'The profile must be a list of stayInBed, numbFeet, limitedFluids, clotHistory, pregnancy, jointSurgery, or none.',
  medicines: 'The medicines must be up to 30 names of up to 100 letters each, or none.',
  'reminder.at': 'The reminder must be a time such as 21:30, or none.',
  'reminder.days':
    'The reminder needs at least one day of mon, tue, wed, thu, fri, sat, sun. For none, leave out its time.',
  autostart: 'Starting by itself must be yes or no.',
  model: 'The model must be the name of a model, such as starter.',
  wideModel: 'The model for whole sentences must be the name of a model, such as wide.',
  language: 'The language must be one that is translated in full: en.',
  firstRun: 'The first look round must be new or seen.',
} satisfies Record<SettingKey, string>;
