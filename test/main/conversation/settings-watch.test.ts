import { beforeEach, describe, expect, it } from 'vitest';
import { createSettingsWatch, type SettingsWatch } from '../../../main/conversation/settings-watch.ts';
import type { DialogueEvent } from '../../../shared/dialogue/event.ts';
import { succeeded } from '../../../shared/result.ts';
import { defaultSettings, type Settings } from '../../../shared/settings.ts';
import { createManualClock } from '../../support/manual-clock.ts';

let settings: Settings;
let posted: DialogueEvent[];
let microphones: unknown[];
let models: string[];
let clock: ReturnType<typeof createManualClock>;
let settingsWatch: SettingsWatch;

beforeEach(() => {
  settings = defaultSettings;
  posted = [];
  microphones = [];
  models = [];
  clock = createManualClock();
  settingsWatch = createSettingsWatch({
    clock,
    settings: {
      read: async () => ({ settings, source: 'file', replaced: [], troubles: [] }),
      change: async () => succeeded(undefined),
    },
    diary: {
      read: async () => succeeded({ entries: [], damagedLines: [], newerLines: [], unsaved: 0 }),
      save: async () => succeeded(undefined),
      remove: async () => succeeded(undefined),
      erase: async () => succeeded(undefined),
    },
    post: (event) => posted.push(event),
    chooseModel: (name) => models.push(name),
    chooseMicrophone: (choice) => microphones.push(choice),
  });
});

describe('a look at the settings', () => {
  it('brings what has changed to the conversation at once, and nothing where nothing has', async () => {
    await settingsWatch.look();
    await settingsWatch.look();
    expect(posted.map(({ kind }) => kind)).toEqual(['settings']);
    settings = { ...settings, emergencyNumber: '112' };
    await settingsWatch.look();
    expect(posted.at(-1)).toMatchObject({ kind: 'settings', settings: { emergencyNumber: '112' } });
    expect(posted).toHaveLength(2);
  });

  it('brings the chosen model', async () => {
    settings = { ...settings, model: 'vosk-model-small-en-us-0.15' };
    await settingsWatch.look();
    expect(models).toEqual(['vosk-model-small-en-us-0.15']);
  });

  it('brings the chosen microphone', async () => {
    const choice = { id: 'd1', label: 'Headset' };
    settings = { ...settings, microphone: choice };
    await settingsWatch.look();
    expect(microphones).toEqual([choice]);
  });

  it('reminds once, also where two looks fall together', async () => {
    const now = new Date(clock.wallMs());
    const at = `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
    settings = { ...settings, reminder: { ...settings.reminder, at } };
    await Promise.all([settingsWatch.look(), settingsWatch.look()]);
    expect(posted.filter(({ kind }) => kind === 'reminder')).toHaveLength(1);
  });
});

describe('once a minute', () => {
  it('it looks again, until it is stopped', async () => {
    await settingsWatch.start();
    settings = { ...settings, emergencyNumber: '112' };
    clock.advance(60_000);
    await settingsWatch.look();
    expect(posted).toHaveLength(2);
    expect(clock.waiting()).toBe(1);
    settingsWatch.stop();
    expect(clock.waiting()).toBe(0);
  });
});
