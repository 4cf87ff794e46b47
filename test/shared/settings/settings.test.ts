import { describe, expect, it } from 'vitest';
import { contentFor } from '../../../shared/content/languages.ts';
import { settingFromText, settingText } from '../../../shared/settings/setting-text.ts';
import {
  defaultSettings,
  getSetting,
  type SettingKey,
  setSetting,
  settingKeys,
} from '../../../shared/settings/settings.ts';
import { parseSettings, withUnknownKeys } from '../../../shared/settings/settings-document.ts';

/** Dotted paths of everything that is no group of settings. */
function leavesOf(node: unknown, path: readonly string[] = []): readonly string[] {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return [path.join('.')];
  return Object.entries(node).flatMap(([name, value]) => leavesOf(value, [...path, name]));
}

/** What the setting is after someone typed this, or null where it was refused. */
function typed(key: SettingKey, text: string): unknown {
  const changed = settingFromText(defaultSettings, key, text);
  return changed === null ? 'refused' : getSetting(changed, key);
}

describe('the settings', () => {
  it('have one key and one sentence for each of their values', () => {
    expect([...settingKeys]).toEqual(leavesOf(defaultSettings));
    expect(Object.keys(contentFor('en').settingRules)).toEqual([...settingKeys]);
  });

  it('allow their own defaults', () => {
    for (const key of settingKeys) {
      expect(setSetting(defaultSettings, key, getSetting(defaultSettings, key)), key).toEqual(
        defaultSettings,
      );
    }
  });

  it('are typed as they are shown', () => {
    const settings = {
      ...defaultSettings,
      profile: ['stayInBed'],
      medicines: ['magnesium', '5'],
      microphone: { id: 'USB', label: 'USB' },
    } as const;
    for (const key of settingKeys)
      expect(settingFromText(settings, key, settingText(settings, key)), key).toEqual(settings);
  });

  it.each([
    ['voice.name', 'kal_diphone', 'kal_diphone'],
    ['voice.name', 'none', null],
    ['voice.rate', '0.8', 0.8],
    ['screen.textPercent', '300', 300],
    ['nightHours.from', '21:30', '21:30'],
    ['emergencyNumber', '112', '112'],
    ['emergencyNumber', 'none', null],
    ['profile', 'stayInBed, numbFeet', ['stayInBed', 'numbFeet']],
    ['profile', 'none', []],
    ['medicines', 'amlodipine 5 mg, magnesium', ['amlodipine 5 mg', 'magnesium']],
    ['reminder.at', '21:15', '21:15'],
    ['reminder.days', 'mon,wed', ['mon', 'wed']],
    ['autostart', 'yes', true],
    ['autostart', 'off', false],
    ['microphone', 'USB microphone', { id: 'USB microphone', label: 'USB microphone' }],
    ['microphone', 'none', null],
  ] as const)('take %s %s', (key, text, value) => {
    expect(typed(key, text)).toEqual(value);
  });

  it.each([
    ['voice.rate', '3'],
    ['voice.rate', ''],
    ['voice.volumeNight', '-1'],
    ['voice.volumeNight', 'NaN'],
    ['screen.textPercent', '99'],
    ['screen.textPercent', '301'],
    ['screen.textPercent', '150.5'],
    ['screen.colours', 'white'],
    ['screen.brightness', '9'],
    ['screen.brightness', '101'],
    ['nightHours.to', '24:00'],
    ['nightHours.to', '7:00'],
    ['emergencyNumber', '1'],
    ['emergencyNumber', '911; rm'],
    ['emergencyNumber', '1234567890123456'],
    ['profile', 'stayInBed,stayInBed'],
    ['profile', 'immortal'],
    ['reminder.days', 'none'],
    ['autostart', 'perhaps'],
    ['model', '../../etc'],
    ['model', ''],
    ['language', 'xx'],
  ] as const)('refuse %s %j', (key, text) => {
    expect(typed(key, text)).toBe('refused');
  });

  it('refuse a night that ends when it begins', () => {
    expect(setSetting(defaultSettings, 'nightHours.to', '22:00')).toBeNull();
    expect(setSetting(defaultSettings, 'nightHours.from', '07:00')).toBeNull();
    const workingAtNight = setSetting(defaultSettings, 'nightHours.to', '16:00');
    expect(workingAtNight && setSetting(workingAtNight, 'nightHours.from', '07:00')).toMatchObject({
      nightHours: { from: '07:00', to: '16:00' },
    });
  });

  it('change one value and leave the others', () => {
    const changed = setSetting(defaultSettings, 'voice.rate', 0.8);
    expect(changed).toEqual({ ...defaultSettings, voice: { ...defaultSettings.voice, rate: 0.8 } });
    expect(defaultSettings.voice.rate).toBe(1);
  });
});

describe('a settings document', () => {
  it('gives the defaults where it says nothing', () => {
    expect(parseSettings(undefined)).toEqual({ settings: defaultSettings, replaced: [] });
    expect(parseSettings({})).toEqual({ settings: defaultSettings, replaced: [] });
  });

  it('may have the hours of the usual night in the other order, and is left as it is where they are the same', () => {
    for (const nightHours of [
      { by: 'clock', from: '07:00', to: '22:00' },
      { by: 'clock', from: '22:00', to: '22:00' },
    ])
      expect(parseSettings({ nightHours })).toEqual({
        settings: { ...defaultSettings, nightHours },
        replaced: [],
      });
  });

  it('keeps what is allowed, replaces what is not, and names it', () => {
    const { settings, replaced } = parseSettings({
      voice: { rate: 9, volumeNight: 0.4 },
      screen: 'large',
      emergencyNumber: 112,
      profile: ['pregnancy', 'immortal'],
      holdStyle: 'tens',
    });
    expect(settings).toEqual({
      ...defaultSettings,
      voice: { ...defaultSettings.voice, volumeNight: 0.4 },
      holdStyle: 'tens',
    });
    expect(replaced).toEqual([
      'voice.rate',
      'screen.textPercent',
      'screen.colours',
      'screen.brightness',
      'screen.clock',
      'screen.stayOn',
      'screen.oneSwitch',
      'screen.switchSpeed',
      'emergencyNumber',
      'profile',
    ]);
  });

  it.each([null, 5, 'text', [], [1]])('that is %j gives the defaults', (document) => {
    expect(parseSettings(document).settings).toEqual(defaultSettings);
  });

  it('keeps what it does not know when it is written again', () => {
    const before = {
      voice: { rate: 1, echo: 'hall' },
      colourOfTheMoon: 'red',
      microphone: { id: 'old', label: 'old' },
    };
    const changed = { ...defaultSettings, voice: { ...defaultSettings.voice, rate: 0.8 } };
    expect(withUnknownKeys(before, changed)).toEqual({
      ...changed,
      voice: { ...changed.voice, echo: 'hall' },
      colourOfTheMoon: 'red',
      microphone: null,
    });
  });
});
