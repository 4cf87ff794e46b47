import { getSetting, type SettingKey, type Settings, setSetting } from './settings.ts';

/** How a setting is typed; `or none` may be nothing at all. */
type TextKind = 'text' | 'text or none' | 'number' | 'yes or no' | 'list' | 'device or none';

const kinds: Readonly<Record<SettingKey, TextKind>> = {
  'voice.name': 'text or none',
  'voice.rate': 'number',
  'voice.volumeDay': 'number',
  'voice.volumeNight': 'number',
  'voice.softStart': 'yes or no',
  'screen.textPercent': 'number',
  'screen.colours': 'text',
  'screen.brightness': 'number',
  'screen.clock': 'yes or no',
  'screen.stayOn': 'yes or no',
  'screen.oneSwitch': 'yes or no',
  'screen.switchSpeed': 'text',
  'nightHours.by': 'text',
  'nightHours.from': 'text',
  'nightHours.to': 'text',
  holdStyle: 'text',
  sensitivity: 'text',
  wideEar: 'yes or no',
  microphone: 'device or none',
  emergencyNumber: 'text or none',
  profile: 'list',
  medicines: 'list',
  'reminder.at': 'text or none',
  'reminder.days': 'list',
  autostart: 'yes or no',
  model: 'text',
  wideModel: 'text',
  language: 'text',
  firstRun: 'text',
};

const none = 'none';
const yesAndNo: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['on', true],
  ['true', true],
  ['no', false],
  ['off', false],
  ['false', false],
]);

/** The settings with one of them as a person typed it: "none", a number, yes or no, a list with commas; null where it is not allowed. */
export function settingFromText(settings: Settings, key: SettingKey, text: string): Settings | null {
  return setSetting(settings, key, typedValue(kinds[key], text));
}

/** Undefined where the text is none of its kind; no setting allows that. */
function typedValue(kind: TextKind, text: string): unknown {
  switch (kind) {
    case 'text':
      return text;
    case 'text or none':
      return text === none ? null : text;
    case 'number':
      return text.trim() === '' ? undefined : Number(text);
    case 'yes or no':
      return yesAndNo.get(text);
    case 'list':
      return text === none ? [] : text.split(',').map((word) => word.trim());
    case 'device or none':
      return text === none ? null : { id: text, label: text };
  }
}

/** A setting as a command prints it, and takes it again; `none` for null and for an empty list. */
export function settingText(settings: Settings, key: SettingKey): string {
  const value = getSetting(settings, key);
  if (value === null || (Array.isArray(value) && value.length === 0)) return none;
  if (Array.isArray(value)) return value.join(',');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' && 'label' in value ? String(value.label) : String(value);
}
