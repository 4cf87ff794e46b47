import type { TellPage } from '../../shared/ipc/bridge.ts';
import type { PlayOrder } from '../../shared/ipc/main-tells.ts';
import type { PageTells } from '../../shared/ipc/page-tells.ts';
import type { Clock } from '../../shared/ports/machine.ts';
import type { AbortSignalLike } from '../../shared/ports/voice.ts';

/** How an order ended; after `not heard` the words are to be said in another way. */
type PlayEnd = 'finished' | 'silenced' | 'not heard';

/** One order to the page to play a prepared line. */
export interface Playing {
  /** Never rejects, and never waits for a page that is gone or hangs. */
  readonly ended: Promise<PlayEnd>;
  /** What the page says of it. */
  played(kind: PageTells['voice:played']['kind']): void;
  /** The page is gone, and its sound with it. */
  left(): void;
}

interface PlayingDeps {
  readonly clock: Clock;
  readonly tellPage: TellPage;
  readonly order: Omit<PlayOrder, 'byMs'>;
  readonly durationMs: number;
  /** Ends the sound when it aborts. */
  readonly silenced: AbortSignalLike;
}

/** A page may begin for so long, and not later: the living voice would have sounded after some 300 ms. [PJ] */
export const beginWithinMs = 150;
/** Its word that it has begun may be so late before the living voice speaks. A page that is later begins no more. [PJ] */
export const wordWithinMs = 200;
/** What has arrived is read before the page is given up. */
const readingMs = 20;
/** A line that has not ended so long after its time was heard: its page hangs, and the audio thread does not. [PJ] */
const overdueMs = 2_000;
/** A page that was hushed is silent by then, whether it says so or not. [PJ] */
const hushedWithinMs = 300;

/** ordered ─started▶ sounding ─ended▶ over; each has its longest time, and whoever is late is hushed. */
export function startPlaying({ clock, tellPage, order, durationMs, silenced }: PlayingDeps): Playing {
  let startedAtMs: number | null = null;
  let isSilenced = false;
  let settle: (end: PlayEnd) => void = () => {};
  const ended = new Promise<PlayEnd>((resolve) => {
    settle = resolve;
  });
  const hush = (): void => tellPage('voice:hush', { order: order.order });
  const finish = (end: PlayEnd): void => {
    cancelTimer();
    silenced.removeEventListener('abort', silence);
    settle(isSilenced ? 'silenced' : end);
  };
  const giveUp = (end: PlayEnd): void => {
    hush();
    finish(end);
  };
  const silence = (): void => {
    isSilenced = true;
    cancelTimer();
    hush();
    cancelTimer = clock.after(hushedWithinMs, () => finish('silenced'));
  };
  let cancelTimer = clock.after(beginWithinMs + wordWithinMs, () => {
    cancelTimer = clock.after(readingMs, () => giveUp('not heard'));
  });
  silenced.addEventListener('abort', silence, { once: true });
  tellPage('voice:play', { ...order, byMs: clock.wallMs() + beginWithinMs });
  return {
    ended,
    played(kind) {
      if (kind === 'ended') return finish('finished');
      if (kind === 'failed') return finish('not heard');
      if (startedAtMs !== null || isSilenced) return;
      startedAtMs = clock.nowMs();
      cancelTimer();
      cancelTimer = clock.after(durationMs + overdueMs, () => giveUp('finished'));
    },
    left() {
      const isHeard = startedAtMs !== null && clock.nowMs() - startedAtMs >= durationMs;
      finish(isHeard ? 'finished' : 'not heard');
    },
  };
}
