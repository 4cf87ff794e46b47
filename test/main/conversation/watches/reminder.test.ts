import { beforeEach, describe, expect, it } from 'vitest';
import { createReminder, type Reminder } from '../../../../main/conversation/watches/reminder.ts';
import { localIso } from '../../../../main/lib/time/local-time.ts';
import type { DiaryEntry } from '../../../../shared/diary/entry.ts';
import { snoozeMs } from '../../../../shared/reminder.ts';
import { succeeded } from '../../../../shared/result.ts';
import { defaultSettings, type Settings } from '../../../../shared/settings/settings.ts';
import { createManualClock, type ManualClock } from '../../../support/manual-clock.ts';
import { settle } from '../../../support/settle.ts';

let settings: Settings;
let entries: readonly DiaryEntry[];
let reminders: number;
let clock: ManualClock;
let reminder: Reminder;
let setMs: number;

beforeEach(() => {
  clock = createManualClock();
  entries = [];
  reminders = 0;
  settings = { ...defaultSettings, reminder: { ...defaultSettings.reminder, at: timeNow() } };
  setMs = 0;
  reminder = createReminder({
    clock: { ...clock, wallMs: () => clock.wallMs() + setMs },
    settings: () => settings,
    diary: {
      read: async () => succeeded({ entries, removed: [], damagedLines: [], newerLines: [], unsaved: 0 }),
    },
    post: ({ kind }) => {
      if (kind === 'reminder') reminders += 1;
    },
  });
});

function timeNow(): string {
  return localIso(new Date(clock.wallMs())).slice(11, 16);
}

describe('the reminder', () => {
  it('comes at its time and once, also where two looks fall together', async () => {
    reminder.look();
    reminder.look();
    await settle();
    expect(reminders).toBe(1);
  });

  it('comes when its minute has come, and no more once it is stopped', async () => {
    const at = localIso(new Date(clock.wallMs() + 120_000)).slice(11, 16);
    settings = { ...settings, reminder: { ...settings.reminder, at } };
    reminder.start();
    await settle();
    expect(reminders).toBe(0);
    clock.advance(120_000);
    await settle();
    expect(reminders).toBe(1);
    reminder.stop();
    expect(clock.waiting()).toBe(0);
  });

  it.each([
    ['as it runs', 0],
    ['set forward', 3 * 3_600_000],
    ['set back', -3 * 3_600_000],
  ])('comes again a while after "later", by a clock %s meanwhile', async (_, byMs) => {
    reminder.start();
    await settle();
    reminder.snooze();
    setMs = byMs;
    clock.advance(snoozeMs - 1);
    await settle();
    expect(reminders).toBe(1);
    clock.advance(60_000);
    await settle();
    expect(reminders).toBe(2);
    reminder.stop();
  });

  it('does not come where the stretches are done', async () => {
    const doneAt = localIso(new Date(clock.wallMs()));
    entries = [{ kind: 'routine', id: 'one', doneAt, routine: 'seated', completed: true }];
    reminder.look();
    await settle();
    expect(reminders).toBe(0);
  });
});
