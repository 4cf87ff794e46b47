import type { HostConnection } from './host-connection.ts';

/** The other windows of this browser, one of which may have the session. */
export interface OtherWindows {
  /** Calls back once, when one of them has said that it has the session; asks until then, or until the signal. */
  whenInReach(found: () => void, signal: AbortSignal): void;
  /** Takes the session over from that one. */
  takeOver(): void;
}

type Message = 'who has the session?' | 'I have' | 'give it away';

/** Whoever has just got the session hears no question before that. [PJ] */
const askEveryMs = 1_000;

/**
 * Windows of one browser hear each other without main: whoever else holds the cookie cannot ask in their name. The one
 * that has the session gives it away when it is asked to, and waits from then on.
 */
export function meetOtherWindows(line: HostConnection, channel: BroadcastChannel): OtherWindows {
  let isOwner = false;
  let heardOwner = (): void => {};
  const tell = (message: Message): void => channel.postMessage(message);

  line.onReach((reach) => {
    isOwner = reach === 'reached';
  });
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === 'I have') heardOwner();
    if (!isOwner) return;
    if (data === 'who has the session?') tell('I have');
    if (data === 'give it away') line.stepAside();
  };
  return {
    whenInReach(found, signal) {
      const ask = (): void => tell('who has the session?');
      const timer = setInterval(ask, askEveryMs);
      const end = (): void => {
        clearInterval(timer);
        heardOwner = () => {};
      };
      signal.addEventListener('abort', end);
      heardOwner = () => {
        end();
        found();
      };
      ask();
    },
    takeOver() {
      line.knock();
      tell('give it away');
    },
  };
}
