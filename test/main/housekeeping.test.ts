import { describe, expect, it } from 'vitest';
import { createHousekeeping } from '../../main/housekeeping.ts';
import type { DialogueEvent } from '../../shared/dialogue/event.ts';
import type { DiaryEntry } from '../../shared/diary/entry.ts';
import type { DiaryStore, SettingsStore } from '../../shared/ports.ts';
import { succeeded } from '../../shared/result.ts';
import { defaultSettings, type Settings, weekdays } from '../../shared/settings.ts';
import { createManualClock, type ManualClock } from '../support/manual-clock.ts';

/** Lets everything run that waits for a settled promise. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** HH:MM on the wall clock of this place, as the settings have it. */
function timeAt(clock: ManualClock, inMs = 0): string {
  return new Date(clock.wallMs() + inMs).toTimeString().slice(0, 5);
}

function house(first: (clock: ManualClock) => Partial<Settings> = () => ({})) {
  const clock = createManualClock();
  const events: DialogueEvent[] = [];
  const microphones: unknown[] = [];
  const entries: DiaryEntry[] = [];
  let settings: Settings = { ...defaultSettings, ...first(clock) };
  let isBroken = false;
  const store: SettingsStore = {
    async read() {
      if (isBroken) throw new Error('a fault of ours');
      return { settings, source: 'file', replaced: [], troubles: [] };
    },
    change: async () => succeeded(undefined),
  };
  const diary: DiaryStore = {
    read: async () => succeeded({ entries, damagedLines: [], newerLines: [], unsaved: 0 }),
    save: async () => succeeded(undefined),
    remove: async () => succeeded(undefined),
    erase: async () => succeeded(undefined),
  };
  const housekeeping = createHousekeeping({
    clock,
    settings: store,
    diary,
    post: (event) => events.push(event),
    chooseMicrophone: (choice) => microphones.push(choice),
  });
  return {
    clock,
    events,
    microphones,
    entries,
    housekeeping,
    write(changed: Partial<Settings>) {
      settings = { ...settings, ...changed };
    },
    breakDisk(state: 'broken' | 'whole') {
      isBroken = state === 'broken';
    },
    /** Minute by minute, as long as the disk takes. */
    async wait(ms: number) {
      for (let left = ms; left > 0; left -= minuteMs) {
        clock.advance(Math.min(left, minuteMs));
        await settle();
      }
    },
    reminders: () => events.filter(({ kind }) => kind === 'reminder').length,
    settingsTold: () => events.filter((event) => event.kind === 'settings'),
  };
}

describe('the settings', () => {
  it('reach the conversation at the start', async () => {
    const charley = house(() => ({ profile: ['stayInBed'], emergencyNumber: '112' }));
    await charley.housekeeping.start();
    expect(charley.settingsTold()).toMatchObject([
      { settings: { profile: ['stayInBed'], emergencyNumber: '112', holdStyle: 'thirty' } },
    ]);
  });

  it('that are changed on the disk reach it within a minute, and the same ones are told once', async () => {
    const charley = house();
    await charley.housekeeping.start();
    await charley.wait(5 * minuteMs);
    expect(charley.settingsTold()).toHaveLength(1);
    charley.write({ holdStyle: 'tens', microphone: { id: 'usb', label: 'USB' } });
    await charley.wait(minuteMs);
    expect(charley.settingsTold()).toHaveLength(2);
    expect(charley.settingsTold().at(-1)).toMatchObject({ settings: { holdStyle: 'tens' } });
    expect(charley.microphones.at(-1)).toEqual({ id: 'usb', label: 'USB' });
  });

  it('reach it at once when somebody has just changed one', async () => {
    const charley = house();
    await charley.housekeeping.start();
    charley.write({ profile: ['clotHistory'] });
    await charley.housekeeping.look();
    expect(charley.settingsTold().at(-1)).toMatchObject({ settings: { profile: ['clotHistory'] } });
  });

  it('turn the voice down when the night begins, and up when it ends', async () => {
    const charley = house((clock) => ({
      voice: { name: null, rate: 1, volumeDay: 1, volumeNight: 0.4 },
      nightHours: { from: timeAt(clock, hourMs), to: timeAt(clock, 3 * hourMs) },
    }));
    await charley.housekeeping.start();
    const volume = () => charley.settingsTold().at(-1)?.voice.volume;
    expect(volume()).toBe(1);
    await charley.wait(hourMs);
    expect(volume()).toBe(0.4);
    await charley.wait(2 * hourMs);
    expect(volume()).toBe(1);
    expect(charley.settingsTold()).toHaveLength(3);
  });
});

describe('the bedtime reminder', () => {
  const inAnHour = (clock: ManualClock) => ({ reminder: { at: timeAt(clock, hourMs), days: weekdays } });

  it('comes at its time, once', async () => {
    const charley = house(inAnHour);
    await charley.housekeeping.start();
    await charley.wait(59 * minuteMs);
    expect(charley.reminders()).toBe(0);
    await charley.wait(minuteMs);
    expect(charley.reminders()).toBe(1);
    await charley.wait(2 * hourMs);
    expect(charley.reminders()).toBe(1);
  });

  it('comes again a quarter of an hour after it was put off, and the next day at its time', async () => {
    const charley = house(inAnHour);
    await charley.housekeeping.start();
    await charley.wait(hourMs);
    charley.housekeeping.snooze();
    await charley.wait(14 * minuteMs);
    expect(charley.reminders()).toBe(1);
    await charley.wait(minuteMs);
    expect(charley.reminders()).toBe(2);
    await charley.wait(24 * hourMs);
    expect(charley.reminders()).toBe(3);
  });

  it('is left out when the routine is done tonight', async () => {
    const charley = house(inAnHour);
    charley.entries.push({
      kind: 'routine',
      id: 'done',
      doneAt: new Date(charley.clock.wallMs()).toISOString(),
      routine: 'standing',
      completed: true,
    });
    await charley.housekeeping.start();
    await charley.wait(2 * hourMs);
    expect(charley.reminders()).toBe(0);
  });

  it('does not come where none is set', async () => {
    const charley = house();
    await charley.housekeeping.start();
    await charley.wait(24 * hourMs);
    expect(charley.reminders()).toBe(0);
  });
});

describe('housekeeping', () => {
  it('goes on after a look that failed', async () => {
    const charley = house();
    charley.breakDisk('broken');
    await charley.housekeeping.start();
    charley.breakDisk('whole');
    await charley.wait(minuteMs);
    expect(charley.settingsTold()).toHaveLength(1);
  });

  it('leaves nothing behind when it stops', async () => {
    const charley = house();
    await charley.housekeeping.start();
    charley.housekeeping.stop();
    expect(charley.clock.waiting()).toBe(0);
  });
});
