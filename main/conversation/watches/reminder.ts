import type { DialogueEvent } from '../../../shared/dialogue/event.ts';
import { nightOf } from '../../../shared/diary/night.ts';
import type { Clock } from '../../../shared/ports/machine.ts';
import type { DiaryStore } from '../../../shared/ports/storing.ts';
import {
  afterReminder,
  isReminderDue,
  type LocalMoment,
  type ReminderState,
  snoozeMs,
} from '../../../shared/reminder.ts';
import { type Settings, weekdays } from '../../../shared/settings/settings.ts';
import { createSerialQueue } from '../../lib/serial-queue.ts';
import { every } from '../../lib/time/every.ts';
import { localIso } from '../../lib/time/local-time.ts';

/** Reminds of the bedtime stretches, once a night, where they are not done yet. */
export interface Reminder {
  /** Looks at the wall clock now, then each minute. */
  start(): void;
  /** Looks now: the reminder's settings may be others. */
  look(): void;
  /** "Later": remind again in a while. */
  snooze(): void;
  stop(): void;
}

interface ReminderDeps {
  readonly clock: Clock;
  readonly settings: () => Pick<Settings, 'reminder'>;
  readonly diary: Pick<DiaryStore, 'read'>;
  readonly post: (event: DialogueEvent) => void;
}

const everyMs = 60_000;

export function createReminder({ clock, settings, diary, post }: ReminderDeps): Reminder {
  const inTurn = createSerialQueue();
  let state: ReminderState = { remindedOn: null, snoozedUntilMs: null };
  let stop: () => void = () => {};

  const lookOnce = async (): Promise<void> => {
    const now = new Date(clock.wallMs());
    const moment = localMoment(now, clock.uptimeMs());
    // Reading also writes what a full disk refused before.
    const routine = await routineTonight(diary, now);
    if (!isReminderDue(settings().reminder, moment, state, routine)) return;
    state = afterReminder(moment, state);
    post({ kind: 'reminder', atMs: clock.nowMs() });
  };
  // A fault in one look must not end the looking: the next is in a minute.
  const look = (): void => void inTurn(lookOnce).catch(() => undefined);
  return {
    look,
    start() {
      stop = every(clock, everyMs, look);
      look();
    },
    snooze() {
      state = { ...state, snoozedUntilMs: clock.uptimeMs() + snoozeMs };
    },
    stop: () => stop(),
  };
}

function localMoment(now: Date, uptimeMs: number): LocalMoment {
  const iso = localIso(now);
  // Sunday is 0 there and last here.
  const weekday = weekdays[(now.getDay() + 6) % 7] ?? 'mon';
  return { uptimeMs, date: iso.slice(0, 10), weekday, time: iso.slice(11, 16) };
}

async function routineTonight(diary: Pick<DiaryStore, 'read'>, now: Date): Promise<'done' | 'open'> {
  const reading = await diary.read();
  if (!reading.ok) return 'open';
  const tonight = nightOf(localIso(now));
  const isDone = reading.value.entries.some(
    (entry) => entry.kind === 'routine' && entry.completed && nightOf(entry.doneAt) === tonight,
  );
  return isDone ? 'done' : 'open';
}
