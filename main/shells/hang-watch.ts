import type { PageTells } from '../../shared/ipc/page-tells.ts';
import type { Clock } from '../../shared/ports/machine.ts';

/** Notices that a page which is connected does nothing any more. Only one that has given a sign is watched. */
interface HangWatch {
  /** A message has come; a sign says besides whether the page can be seen. */
  heard(sign: PageTells['page:alive'] | null): void;
  stop(): void;
}

const lookEveryMs = 1_000;
/** A page that can be seen gives a sign each second, and sound ten times as often; a busy machine may hold it up. [PJ] */
const longestVisibleSeconds = 8;
/** A hidden page's timers may come once a minute (Chromium, "intensive throttling"); two are missed then. */
const longestHiddenSeconds = 150;

/**
 * Seconds in which this program ran are counted: a sleep of the machine is none of the page's.
 * @param hangs called once
 */
export function watchForHang(clock: Pick<Clock, 'after'>, hangs: () => void): HangWatch {
  let longestSeconds: number | null = null;
  let quietSeconds = 0;
  let cancel = () => {};

  const look = (): void => {
    quietSeconds += 1;
    if (quietSeconds > (longestSeconds ?? 0)) hangs();
    else cancel = clock.after(lookEveryMs, look);
  };
  return {
    heard(sign) {
      quietSeconds = 0;
      if (sign === null) return;
      if (longestSeconds === null) cancel = clock.after(lookEveryMs, look);
      longestSeconds = sign.page === 'hidden' ? longestHiddenSeconds : longestVisibleSeconds;
    },
    stop: () => cancel(),
  };
}
