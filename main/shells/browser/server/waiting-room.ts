import type { Socket } from 'node:net';

/** Connections of which nobody knows yet whose they are. */
interface WaitingRoom {
  /**
   * Lets one wait; what it has sent stays unread. Returns how it leaves.
   * @param turnedAway called where there are too many, and this one has waited longest
   */
  enter(socket: Socket, turnedAway: () => void): () => void;
}

/** Another user's take no place from this one's, and cost memory only. [PJ] */
const mostStrangers = 1_000;
/** A browser opens six for one page. [PJ] */
const mostKnown = 64;

/**
 * Whoever shows a secret of this Charley's page stays: a flood, which has none, drives out only others like it, the
 * oldest first, and the own window is judged with the next reading, however many come.
 * @param showsSecret whether the beginning of a request does
 */
export function createWaitingRoom(showsSecret: (head: string) => boolean): WaitingRoom {
  const strangers = new Map<Socket, () => void>();
  const known = new Set<Socket>();
  return {
    enter(socket, turnedAway) {
      let isWaiting = true;
      const look = (): void => {
        const sent: Buffer | null = socket.read();
        if (sent === null) return;
        socket.unshift(sent);
        if (known.size >= mostKnown || !showsSecret(sent.toString('latin1'))) return;
        strangers.delete(socket);
        known.add(socket);
      };
      socket.once('readable', look);
      afterNextReading(() => {
        if (!isWaiting || known.has(socket)) return;
        strangers.set(socket, turnedAway);
        if (strangers.size > mostStrangers) turnOldestAway();
      });
      return () => {
        isWaiting = false;
        socket.off('readable', look);
        strangers.delete(socket);
        known.delete(socket);
      };
    },
  };

  function turnOldestAway(): void {
    const [oldest] = strangers;
    if (oldest === undefined) return;
    strangers.delete(oldest[0]);
    oldest[1]();
  }
}

/** Thousands may come in one turn of the event loop, and what they sent with it is read in the next. */
function afterNextReading(then: () => void): void {
  setImmediate(() => setImmediate(then));
}
