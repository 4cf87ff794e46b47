import type { DialogueEvent } from '../../shared/dialogue/event.ts';
import { nightOf } from '../../shared/diary/night.ts';
import type { MicrophoneChoice } from '../../shared/ipc.ts';
import type { Clock, DiaryStore, SettingsStore } from '../../shared/ports.ts';
import {
  afterReminder,
  isReminderDue,
  type LocalMoment,
  type ReminderState,
  snoozeMs,
} from '../../shared/reminder.ts';
import { defaultSettings, type Settings, weekdays } from '../../shared/settings.ts';
import { localIso } from '../lib/local-time.ts';
import { createSerialQueue } from '../lib/serial-queue.ts';
import { conversationSettings } from './conversation-settings.ts';

/** Once a minute: changed settings, the night's volume and the bedtime reminder reach the conversation. */
export interface SettingsWatch {
  /** Looks at once, then each minute. */
  start(): Promise<void>;
  /** Looks now: somebody has changed a setting. */
  look(): Promise<void>;
  stop(): void;
  /** The settings as last read. */
  latest(): Settings;
  /** "Later": remind again in a while. */
  snooze(): void;
}

export interface SettingsWatchDeps {
  readonly clock: Clock;
  readonly settings: SettingsStore;
  readonly diary: DiaryStore;
  readonly post: (event: DialogueEvent) => void;
  readonly chooseModel: (name: string) => void;
  readonly chooseMicrophone: (choice: MicrophoneChoice | null) => void;
}

const everyMs = 60_000;

export function createSettingsWatch(deps: SettingsWatchDeps): SettingsWatch {
  const { clock, settings, diary, post, chooseModel, chooseMicrophone } = deps;
  let cancel: () => void = () => {};
  let isStopped = false;
  let told = '';
  let latest: Settings = defaultSettings;
  let reminder: ReminderState = { remindedOn: null, snoozedUntilMs: null };

  const inTurn = createSerialQueue();
  const look = (): Promise<void> => inTurn(lookOnce);

  const lookOnce = async (): Promise<void> => {
    const now = new Date(clock.wallMs());
    const { settings: wanted } = await settings.read();
    latest = wanted;
    const forNow = conversationSettings(wanted, now);
    chooseModel(wanted.model);
    chooseMicrophone(wanted.microphone);
    if (JSON.stringify(forNow) !== told) {
      told = JSON.stringify(forNow);
      post({ kind: 'settings', atMs: clock.nowMs(), ...forNow });
    }
    const moment = localMoment(now);
    // Reading also writes what a full disk refused before.
    if (!isReminderDue(wanted.reminder, moment, reminder, await routineTonight(diary, now))) return;
    reminder = afterReminder(moment, reminder);
    post({ kind: 'reminder', atMs: clock.nowMs() });
  };

  const lookAndWait = async (): Promise<void> => {
    // A fault in one look must not end the looking: the next is in a minute.
    await look().catch(() => undefined);
    if (!isStopped) cancel = clock.after(everyMs, () => void lookAndWait());
  };

  return {
    start: lookAndWait,
    look,
    latest: () => latest,
    stop() {
      isStopped = true;
      cancel();
    },
    snooze() {
      reminder = { ...reminder, snoozedUntilMs: clock.wallMs() + snoozeMs };
    },
  };
}

function localMoment(now: Date): LocalMoment {
  const iso = localIso(now);
  // Sunday is 0 there and last here.
  const weekday = weekdays[(now.getDay() + 6) % 7] ?? 'mon';
  return { unixMs: now.getTime(), date: iso.slice(0, 10), weekday, time: iso.slice(11, 16) };
}

async function routineTonight(diary: DiaryStore, now: Date): Promise<'done' | 'open'> {
  const reading = await diary.read();
  if (!reading.ok) return 'open';
  const tonight = nightOf(localIso(now));
  const isDone = reading.value.entries.some(
    (entry) => entry.kind === 'routine' && entry.completed && nightOf(entry.doneAt) === tonight,
  );
  return isDone ? 'done' : 'open';
}
