import { beforeEach, describe, expect, it } from 'vitest';
import {
  createSettingsWatch,
  type SettingsWatch,
} from '../../../../main/conversation/watches/settings-watch.ts';
import type { DialogueEvent } from '../../../../shared/dialogue/event.ts';
import { defaultSettings, type Settings } from '../../../../shared/settings/settings.ts';
import { createManualClock, type ManualClock } from '../../../support/manual-clock.ts';

let settings: Settings;
let posted: DialogueEvent[];
let clock: ManualClock;
let settingsWatch: SettingsWatch;

beforeEach(() => {
  settings = defaultSettings;
  posted = [];
  clock = createManualClock();
  settingsWatch = createSettingsWatch({
    clock,
    settings: () => settings,
    post: (event) => posted.push(event),
  });
});

describe('the conversation', () => {
  it('is told at once what has changed, and nothing where nothing has', () => {
    settingsWatch.look();
    settingsWatch.look();
    expect(posted.map(({ kind }) => kind)).toEqual(['settings']);
    settings = { ...settings, emergencyNumber: '112' };
    settingsWatch.look();
    expect(posted.at(-1)).toMatchObject({ kind: 'settings', settings: { emergencyNumber: '112' } });
    expect(posted).toHaveLength(2);
  });

  it('is told nothing of a setting that it does not go by', () => {
    settingsWatch.look();
    settings = { ...settings, medicines: ['magnesium'] };
    settingsWatch.look();
    expect(posted).toHaveLength(1);
  });

  it('gets the volume of the hour within a minute of it, until it is stopped', () => {
    const now = new Date(clock.wallMs());
    const from = `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes() + 2).padStart(2, '0')}`;
    settings = {
      ...settings,
      nightHours: { by: 'clock', from, to: '23:59' },
      voice: { ...settings.voice, volumeDay: 1, volumeNight: 0.5 },
    };
    settingsWatch.start();
    clock.advance(120_000);
    expect(posted.map((event) => event.kind === 'settings' && event.voice.volume)).toEqual([1, 0.5]);
    settingsWatch.stop();
    expect(clock.waiting()).toBe(0);
  });
});
