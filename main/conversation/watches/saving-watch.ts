import type { ComponentStatus } from '../../../shared/health.ts';
import type { Clock, Log } from '../../../shared/ports/machine.ts';
import type { DiaryStore, SettingsReading, SettingsStore } from '../../../shared/ports/storing.ts';
import type { FailureCode, Result } from '../../../shared/result.ts';
import { createSerialQueue } from '../../lib/serial-queue.ts';

/** Knows whether all that was to be kept is on the disk, and whether the settings there can be believed. */
export interface SavingWatch {
  /** Something was to be kept: looks now, and again for as long as something waits. */
  look(): void;
  stop(): void;
}

interface SavingWatchDeps {
  readonly clock: Clock;
  readonly log: Log;
  /** Both try again to write, at each reading, what the disk refused. */
  readonly diary: Pick<DiaryStore, 'read'>;
  readonly settings: Pick<SettingsStore, 'read'>;
  readonly report: (status: ComponentStatus) => void;
}

/** While something waits for room on the disk. Else nothing is read: a night leaves the disk asleep. [PJ] */
const againMs = 30_000;

export function createSavingWatch({ clock, log, diary, settings, report }: SavingWatchDeps): SavingWatch {
  const inTurn = createSerialQueue();
  let isStopped = false;
  let cancel: () => void = () => {};

  const lookOnce = async (): Promise<void> => {
    const [kept, read] = [await diary.read(), await settings.read()];
    if (isStopped) return;
    cancel();
    const isWaiting = (kept.ok && kept.value.unsaved > 0) || read.source === 'memory';
    report(isWaiting ? { kind: 'failed', code: 'disk-unwritable' } : believing(read, kept));
    // What has the diary's name may be moved away, and what waits is written then.
    if (isWaiting || !kept.ok) cancel = clock.after(againMs, look);
  };
  function look(): void {
    void inTurn(lookOnce).catch(() => log.note('saving', { code: 'fault' }));
  }
  return {
    look,
    stop() {
      isStopped = true;
      cancel();
    },
  };
}

/** What a person must know before the night, the worst first; a file that was edited by hand is none of it. */
const toldOnScreen: readonly FailureCode[] = [
  'settings-number-unconfirmed',
  'settings-damaged',
  'settings-profile-joined',
  'not-a-file',
  'disk-unreadable',
];

/** It stands on the waiting screen until the settings are written anew, or the number is set again. */
function believing({ troubles }: SettingsReading, diary: Result<unknown>): ComponentStatus {
  const concern = toldOnScreen.find((code) => troubles.some((trouble) => trouble.code === code));
  if (concern === undefined && !diary.ok) {
    const { code } = diary.failure;
    return { kind: 'failed', code: code === 'not-a-file' ? code : 'diary-unreadable' };
  }
  return concern === undefined ? { kind: 'ready' } : { kind: 'ready', concern };
}
