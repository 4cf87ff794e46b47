import type { Press } from '../../../shared/dialogue/press.ts';
import type { View } from '../../../shared/dialogue/view.ts';
import { timeText } from '../../../shared/diary/written-dates.ts';
import { firstLook, type Look, lookOf, type Moment, type ScreenWish } from '../../../shared/night.ts';
import type { Clock } from '../../../shared/ports/machine.ts';
import { readerLocale } from '../../../shared/reader-locale.ts';
import { defaultSettings, type SwitchSpeed } from '../../../shared/settings/settings.ts';
import { systemLocale } from '../../lib/system/system-locale.ts';
import { localClockTime, localIso } from '../../lib/time/local-time.ts';
import { scanned } from './switch-scanning.ts';

/** How the screen looks, by the person's wishes and the wall clock. */
interface Appearance {
  /** From now on the screen goes by this wish, and is looked at anew with each minute of the wall clock. */
  wish(wish: ScreenWish): void;
  look(doing: 'resting' | 'busy'): Look;
  /** What a mark goes over for a person with one switch. While Charley waits in the dark any key means one thing. */
  toMark(view: Pick<View, 'scene' | 'look' | 'choices' | 'moreChoices'>): readonly Press[];
  switchSpeed(): SwitchSpeed;
  stop(): void;
}

const minuteMs = 60_000;

/**
 * `changed` is called when the minute has turned; before the first wish the look is the first look. The clock on the
 * screen is written amid the words of `language`.
 */
export function createAppearance(clock: Clock, changed: () => void, language: () => string): Appearance {
  let wished: ScreenWish | null = null;
  let cancel: () => void = () => {};

  const waitForMinute = (): void => {
    cancel = clock.after(minuteMs - (clock.wallMs() % minuteMs), () => {
      waitForMinute();
      changed();
    });
  };
  return {
    wish(wish) {
      if (wished === null) waitForMinute();
      wished = wish;
    },
    look: (doing) =>
      wished === null ? firstLook : lookOf(wished, momentOf(clock.wallMs(), language()), doing),
    toMark: (view) => (wished?.oneSwitch !== true || view.look.light === 'resting' ? [] : scanned(view)),
    switchSpeed: () => wished?.switchSpeed ?? defaultSettings.screen.switchSpeed,
    stop: () => cancel(),
  };
}

function momentOf(wallMs: number, language: string): Moment {
  const now = new Date(wallMs);
  return {
    time: localClockTime(now),
    clock: timeText(localIso(now), readerLocale(language, systemLocale())),
    minutes: Math.floor(wallMs / minuteMs),
  };
}
