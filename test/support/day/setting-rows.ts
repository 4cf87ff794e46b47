import type { Locator } from 'playwright';

/** One control of the settings, how it is set, and what the file then holds. */
export interface SettingRow {
  /** The control's own label. */
  readonly label: string;
  /** What the page calls the setting, where that is another name. */
  readonly name?: string;
  readonly path: string;
  readonly set: (control: Locator) => Promise<unknown>;
  readonly before: unknown;
  readonly after: unknown;
}

const slide = (value: string) => (control: Locator) => control.fill(value);
export const pick = (value: string) => (control: Locator) => control.selectOption(value);
export const check = (control: Locator) => control.check();
const uncheck = (control: Locator) => control.uncheck();
export const type = (value: string) => async (control: Locator) => {
  await control.fill(value);
  await control.blur();
};
const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const flag = (label: string, value: string): SettingRow => {
  const name = 'What is true for you';
  return { label, name, path: 'profile', set: check, before: [], after: [value] };
};
const day = (label: string): SettingRow => {
  const after = week.filter((other) => !label.toLowerCase().startsWith(other));
  return { label, name: 'Days of the reminder', path: 'reminder.days', set: uncheck, before: week, after };
};

/** Every control whose values are the same on each machine, by the heading under which it stands. */
export const settingRows: Readonly<Record<string, readonly SettingRow[]>> = {
  Voice: [
    { label: 'Speed of the voice', path: 'voice.rate', set: slide('0.8'), before: 1, after: 0.8 },
    { label: 'Volume by day', path: 'voice.volumeDay', set: slide('1.5'), before: 1, after: 1.5 },
    { label: 'Volume at night', path: 'voice.volumeNight', set: slide('0.3'), before: 0.6, after: 0.3 },
    { label: 'Begin softly', path: 'voice.softStart', set: uncheck, before: true, after: false },
  ],
  Screen: [
    { label: 'Text size', path: 'screen.textPercent', set: slide('150'), before: 100, after: 150 },
    { label: 'Colours', path: 'screen.colours', set: pick('day'), before: 'night', after: 'day' },
    {
      label: 'Brightness while Charley waits at night',
      path: 'screen.brightness',
      set: slide('30'),
      before: 60,
      after: 30,
    },
    { label: 'Clock on the waiting screen', path: 'screen.clock', set: uncheck, before: true, after: false },
    { label: 'Keep the screen on all night', path: 'screen.stayOn', set: check, before: false, after: true },
    { label: 'One switch', path: 'screen.oneSwitch', set: check, before: false, after: true },
    {
      label: 'Speed of the mark',
      path: 'screen.switchSpeed',
      set: pick('slow'),
      before: 'usual',
      after: 'slow',
    },
  ],
  Microphone: [
    {
      label: 'How easily Charley hears you',
      path: 'sensitivity',
      set: pick('very'),
      before: 'moderate',
      after: 'very',
    },
    { label: 'Listen for whole sentences', path: 'wideEar', set: uncheck, before: true, after: false },
  ],
  'Help that suits you': [
    flag('I stay in bed: no standing', 'stayInBed'),
    flag('Numb feet, diabetes or poor circulation', 'numbFeet'),
    flag('Told to limit fluids', 'limitedFluids'),
    flag('Had a blood clot', 'clotHistory'),
    flag('Pregnant', 'pregnancy'),
    flag('Joint surgery, or a muscle or tendon injury', 'jointSurgery'),
    { label: 'Length of a hold', path: 'holdStyle', set: pick('tens'), before: 'thirty', after: 'tens' },
    { label: 'Emergency number', path: 'emergencyNumber', set: type(' 112 '), before: null, after: '112' },
  ],
  'Night and reminder': [
    { label: 'The night goes by', path: 'nightHours.by', set: pick('sun'), before: 'clock', after: 'sun' },
    { label: 'Night begins', path: 'nightHours.from', set: type('23:15'), before: '22:00', after: '23:15' },
    { label: 'Night ends', path: 'nightHours.to', set: type('06:30'), before: '07:00', after: '06:30' },
    { label: 'Bedtime reminder', path: 'reminder.at', set: type('21:30'), before: null, after: '21:30' },
    ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(day),
  ],
  'For you and your doctor': [
    {
      label: 'Medicines and supplements',
      path: 'medicines',
      set: type('Magnesium \n\n Statin'),
      before: [],
      after: ['Magnesium', 'Statin'],
    },
  ],
};
