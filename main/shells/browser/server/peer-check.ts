import type { Clock } from '../../../../shared/ports/machine.ts';
import { type ConnectionEnds, holderOf, type Peer } from './peer-user.ts';

/** A connection that nobody has been answered on yet. */
interface Caller {
  readonly peer: Peer;
  /** It is of this user, or nobody can say whose: key and cookie decide alone then, so that nobody is locked out at night. */
  readonly pass: () => void;
  /** It is of another user, or whoever it was has gone: what they sent is not handled either. */
  readonly refuse: () => void;
}

interface PeerCheckDeps {
  readonly clock: Pick<Clock, 'nowMs' | 'after'>;
  readonly ownUserId: number;
  /** Reads what the kernel knows: the more connections a machine has, the longer that takes. */
  readonly readEnds: () => ConnectionEnds;
}

/** Reading takes one part of the time in ten at most, however many connect. [PJ] */
const restShare = 9;

/**
 * Asks the kernel whose a connection is before anything is read of it. Whoever comes while the reading rests waits,
 * and one reading serves all that wait: a flood of connections does not keep this program from its work. Returns how to
 * ask no more about one that waits.
 */
export function createPeerCheck({
  clock,
  ownUserId,
  readEnds,
}: PeerCheckDeps): (caller: Caller) => () => void {
  let waiting = new Set<Caller>();
  let isResting = false;

  const look = (): void => {
    const callers = waiting;
    waiting = new Set();
    const begunMs = clock.nowMs();
    const ends = readEnds();
    for (const { peer, pass, refuse } of callers) {
      const holder = holderOf(peer, ownUserId, ends);
      if (holder === 'another user' || holder === 'nobody') refuse();
      else pass();
    }
    const restMs = restShare * (clock.nowMs() - begunMs);
    isResting = restMs > 0;
    if (!isResting) return;
    clock.after(restMs, () => {
      isResting = false;
      if (waiting.size > 0) look();
    });
  };
  return (caller) => {
    waiting.add(caller);
    if (!isResting) look();
    return () => waiting.delete(caller);
  };
}
