import { linkSync, lstatSync, renameSync, unlinkSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { isSocketHeld } from '../../lib/system/socket-table.ts';

/** A socket that is made just now answers after this at the latest: between its name and its first answer is one call of the system's. [PJ] */
const becomingMs = 100;

/**
 * Takes away a socket that nobody listens on any more. Of two that start at the same moment and both find one, the
 * slower must not take away what the quicker has put there meanwhile: the name is moved aside first, and what was
 * moved is looked at.
 * @returns `lives` where somebody listens, `stays` where it cannot be taken away or is no socket, `closed to us` where
 * it may not be opened and somebody holds it, as another user's Charley does, or nobody can say whether
 */
export async function removeStaleSocket(
  path: string,
): Promise<'removed' | 'lives' | 'stays' | 'closed to us'> {
  const found = identityOf(path);
  const listener = await listenerOn(path);
  if (listener === 'somebody') return 'lives';
  if (listener === 'unknown') return 'closed to us';
  if (found === null) return 'removed';
  if (found === 'no socket') return 'stays';
  try {
    return takeAway(path, found);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'removed' : 'stays';
  }
}

/** At once, so that hardly anything comes between its steps. */
function takeAway(path: string, stale: string): 'removed' | 'lives' {
  const found = identityOf(path);
  if (found !== stale) return found === null ? 'removed' : 'lives';
  const aside = `${path}.${process.pid}`;
  renameSync(path, aside);
  const isStale = identityOf(aside) === stale;
  try {
    // It is somebody's all the same: it gets its name back, unless a third one has it by now.
    if (!isStale) linkSync(aside, path);
  } finally {
    unlinkSync(aside);
  }
  return isStale ? 'removed' : 'lives';
}

/** `unknown` where this user may not connect, or has no file handle left for it, and the system does not say that nobody holds it. */
export type Listener = 'somebody' | 'nobody' | 'unknown';

/** Who listens there. Where nobody does it is asked once more, a moment later: somebody may be about to. */
export async function listenerOn(path: string): Promise<Listener> {
  const now = await listenerNow(path);
  if (now !== 'nobody') return now;
  await delay(becomingMs);
  return listenerNow(path);
}

/** What the system says where it does not even ask who listens. */
const refusals: ReadonlySet<string | undefined> = new Set(['EACCES', 'EPERM', 'EMFILE', 'ENFILE']);

/** One that has too much to do to answer listens. */
function listenerNow(path: string): Promise<Listener> {
  return new Promise((resolve) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolve('somebody');
    });
    socket.on('error', ({ code }: NodeJS.ErrnoException) => {
      // One that a Charley of another user left behind, as of root, may not be opened for good.
      if (refusals.has(code)) resolve(isSocketHeld(path) === false ? 'nobody' : 'unknown');
      else resolve(code === 'EAGAIN' ? 'somebody' : 'nobody');
    });
  });
}

/** Tells a socket from the next one of its name: the number of an inode may be given again at once, its time is another. */
export function identityOf(path: string): string | 'no socket' | null {
  try {
    const facts = lstatSync(path, { bigint: true });
    return facts.isSocket() ? `${facts.ino} ${facts.mtimeNs}` : 'no socket';
  } catch {
    return null;
  }
}
