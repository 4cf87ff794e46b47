import type { EarsState } from '../../shared/listening.ts';
import { isWithinHours } from '../../shared/night.ts';
import type { Clock, Power } from '../../shared/ports.ts';
import type { Settings } from '../../shared/settings.ts';
import { every } from '../lib/every.ts';
import { localClockTime } from '../lib/local-time.ts';
import { conversationSettings } from './conversation-settings.ts';

/** Keeps the machine awake while Charley listens in the night hours. The screen may go dark. */
export interface NightPower {
  /** Whether a voice reaches Charley now. */
  follow(ears: EarsState): void;
  /** The settings may be others. */
  look(): void;
  /** Looks at the clock each minute, too. */
  start(): void;
  stop(): void;
}

export interface NightPowerDeps {
  readonly clock: Clock;
  readonly power: Pick<Power, 'keepAwake'>;
  readonly settings: () => Settings;
}

const everyMs = 60_000;

export function createNightPower({ clock, power, settings }: NightPowerDeps): NightPower {
  let isListening = false;
  let allowSleep: (() => void) | null = null;
  let stopLooking = (): void => {};

  const isNight = (): boolean => {
    const now = new Date(clock.wallMs());
    return isWithinHours(conversationSettings(settings(), now).screen.nightHours, localClockTime(now));
  };
  const release = (): void => {
    allowSleep?.();
    allowSleep = null;
  };
  const look = (): void => {
    if (isListening && isNight()) allowSleep ??= power.keepAwake('machine');
    else release();
  };
  return {
    look,
    follow({ kind }) {
      isListening = kind === 'listening';
      look();
    },
    start() {
      stopLooking = every(clock, everyMs, look);
      look();
    },
    stop() {
      stopLooking();
      isListening = false;
      release();
    },
  };
}
