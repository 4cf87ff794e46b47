import { isDeepStrictEqual } from 'node:util';
import type { DialogueEvent } from '../../../shared/dialogue/event.ts';
import type { Surroundings } from '../../../shared/dialogue/surroundings.ts';
import { bedtimeHours, isWithinHours, type NightHours } from '../../../shared/night.ts';
import type { Clock } from '../../../shared/ports/machine.ts';
import { every } from '../../lib/time/every.ts';
import { localClockTime } from '../../lib/time/local-time.ts';

/** Looks at what is around Charley, and tells the conversation: the power, bedtime, the night's end, and that it begins. */
interface SurroundingsWatch {
  /** Looks now, then each minute. */
  start(): void;
  /** Looks now: the night may have other hours. */
  look(): void;
  stop(): void;
}

interface SurroundingsWatchDeps {
  readonly clock: Clock;
  readonly nightHours: (now: Date) => NightHours;
  /** Asks the system; may take a moment. */
  readonly power: () => Promise<Surroundings['power']>;
  /** How often the system is asked for the power: where that starts a program, seldom. */
  readonly powerEveryMs: number;
  readonly post: (event: DialogueEvent) => void;
}

const everyMs = 60_000;

export function createSurroundingsWatch(deps: SurroundingsWatchDeps): SurroundingsWatch {
  const { clock, nightHours, power, powerEveryMs, post } = deps;
  let stop: () => void = () => {};
  let told: Surroundings | null = null;
  let known: Surroundings['power'] = 'unknown';
  let askedAtMs: number | null = null;
  let wasNight: boolean | null = null;

  const ask = async (): Promise<void> => {
    const nowMs = clock.nowMs();
    if (askedAtMs !== null && nowMs - askedAtMs < powerEveryMs) return;
    askedAtMs = nowMs;
    known = await power();
    tell();
  };
  const tell = (): void => {
    const now = new Date(clock.wallMs());
    const hours = nightHours(now);
    const isBedtime = isWithinHours(bedtimeHours(hours), localClockTime(now));
    const surroundings = { power: known, nightEnds: hours.to, isBedtime };
    if (isDeepStrictEqual(surroundings, told)) return;
    told = surroundings;
    post({ kind: 'surroundings', atMs: clock.nowMs(), surroundings });
  };
  const look = (): void => {
    const now = new Date(clock.wallMs());
    const isNight = isWithinHours(nightHours(now), localClockTime(now));
    tell();
    void ask().catch(() => undefined);
    if (isNight && wasNight === false) post({ kind: 'evening', atMs: clock.nowMs() });
    wasNight = isNight;
  };
  return {
    start() {
      stop = every(clock, everyMs, look);
      look();
    },
    look() {
      if (wasNight !== null) look();
    },
    stop: () => stop(),
  };
}
