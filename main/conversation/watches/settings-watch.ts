import { isDeepStrictEqual } from 'node:util';
import type { DialogueEvent } from '../../../shared/dialogue/event.ts';
import type { Clock } from '../../../shared/ports/machine.ts';
import type { Settings } from '../../../shared/settings/settings.ts';
import { every } from '../../lib/time/every.ts';
import { type ConversationSettings, conversationSettings } from './conversation-settings.ts';

/** Brings to the conversation what it goes by: the settings as they are now, at this hour of the wall clock. */
export interface SettingsWatch {
  /** Tells the conversation where it goes by something else than it was told last; then each minute. */
  start(): void;
  /** The settings may be others. */
  look(): void;
  stop(): void;
}

interface SettingsWatchDeps {
  readonly clock: Clock;
  readonly settings: () => Settings;
  readonly post: (event: DialogueEvent) => void;
}

const everyMs = 60_000;

export function createSettingsWatch({ clock, settings, post }: SettingsWatchDeps): SettingsWatch {
  let told: ConversationSettings | null = null;
  let stop: () => void = () => {};

  const look = (): void => {
    const forNow = conversationSettings(settings(), new Date(clock.wallMs()));
    // What was said to Charley ("louder") stays until a setting changes.
    if (isDeepStrictEqual(forNow, told)) return;
    told = forNow;
    post({ kind: 'settings', atMs: clock.nowMs(), ...forNow });
  };
  return {
    look,
    start() {
      stop = every(clock, everyMs, look);
      look();
    },
    stop: () => stop(),
  };
}
