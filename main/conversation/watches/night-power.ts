import type { EarsState } from '../../../shared/listening.ts';
import { isWithinHours } from '../../../shared/night.ts';
import type { Clock, Power } from '../../../shared/ports/machine.ts';
import type { Settings } from '../../../shared/settings/settings.ts';
import { every } from '../../lib/time/every.ts';
import { localClockTime } from '../../lib/time/local-time.ts';
import { conversationSettings } from './conversation-settings.ts';

/**
 * Keeps the machine awake while Charley listens in the night hours. The screen may go dark, unless the person wants it on:
 * then it stays on whether anything is heard or not.
 */
interface NightPower {
  /** Whether a voice reaches Charley now. */
  follow(ears: EarsState): void;
  /** The settings may be others. */
  look(): void;
  /** Looks at the clock each minute, too. */
  start(): void;
  stop(): void;
}

interface NightPowerDeps {
  readonly clock: Clock;
  readonly power: Pick<Power, 'keepAwake'>;
  readonly settings: () => Settings;
}

type Kept = Parameters<Power['keepAwake']>[0];

const everyMs = 60_000;

export function createNightPower({ clock, power, settings }: NightPowerDeps): NightPower {
  let isListening = false;
  let kept: { readonly what: Kept; readonly allowSleep: () => void } | null = null;
  let stopLooking = (): void => {};

  const isNight = (): boolean => {
    const now = new Date(clock.wallMs());
    return isWithinHours(conversationSettings(settings(), now).screen.nightHours, localClockTime(now));
  };
  const release = (): void => {
    kept?.allowSleep();
    kept = null;
  };
  const wanted = (): Kept | null => {
    if (!isNight()) return null;
    if (settings().screen.stayOn) return 'machine and screen';
    return isListening ? 'machine' : null;
  };
  const look = (): void => {
    const what = wanted();
    if (what === (kept?.what ?? null)) return;
    release();
    if (what !== null) kept = { what, allowSleep: power.keepAwake(what) };
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
