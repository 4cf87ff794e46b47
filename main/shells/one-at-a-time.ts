import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../shared/content/content.ts';
import { filled } from '../../shared/filled.ts';
import { every } from '../lib/every.ts';
import { type KeptSocket, lookEveryMs, makeSocket } from './kept-socket.ts';
import { type Listener, listenerOn, removeStaleSocket } from './stale-socket.ts';

/**
 * Two Charleys would talk at once and write into the same diary. The one that runs listens on a local socket of its
 * data folder, which ends with it however it ends, and which only this person can connect to.
 */
export type Claim =
  | HeldClaim
  /** Another Charley runs for the same data folder. */
  | { readonly kind: 'taken' }
  /** Another user's Charley may run there: its socket may not be opened. */
  | { readonly kind: 'closed to us'; readonly socket: string };

export interface HeldClaim {
  readonly kind: 'held';
  /** The socket that could not be made at the start; null where it was. Without it no command comes, and no other start is noticed. */
  readonly missingSocket: string | null;
  readonly release: KeptSocket['release'];
  readonly serve: KeptSocket['serve'];
}

/**
 * Claims a data folder. Where no socket can be made at all the claim is given: better two than none. From its serving on
 * the socket is then tried again each half minute.
 */
export async function claimDataFolder(dataFolder: string, platform: NodeJS.Platform): Promise<Claim> {
  const found = await takeSocket(dataFolder, platform);
  switch (found.kind) {
    case 'made':
      return { kind: 'held', missingSocket: null, ...found.socket };
    case 'not made':
      return { kind: 'held', missingSocket: found.path, ...socketLater(dataFolder, platform) };
    default:
      return found;
  }
}

type Taken =
  | { readonly kind: 'made'; readonly socket: KeptSocket }
  | { readonly kind: 'not made'; readonly path: string }
  | Exclude<Claim, HeldClaim>;

async function takeSocket(dataFolder: string, platform: NodeJS.Platform): Promise<Taken> {
  const path = claimSocketPath(dataFolder, platform);
  const made = (socket: KeptSocket): Taken => ({ kind: 'made', socket });
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    return made(await makeSocket(path, platform));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return { kind: 'not made', path };
  }
  // One that does not answer was left behind by a Charley that was killed.
  const there = await removeStaleSocket(path);
  if (there === 'lives') return { kind: 'taken' };
  if (there === 'closed to us') return { kind: 'closed to us', socket: path };
  return makeSocket(path, platform).then(made, () =>
    listenerOn(path).then((listener) => takenOrNot(path, listener)),
  );
}

/** A socket that could not be made at the start: it is made as soon as it can be, unless another Charley has it by then. */
function socketLater(dataFolder: string, platform: NodeJS.Platform): KeptSocket {
  let socket: KeptSocket | null = null;
  let isReleased = false;
  let stopTrying = (): void => {};
  let taking = Promise.resolve();
  return {
    serve(connected, clock) {
      const take = async (): Promise<void> => {
        const found = await takeSocket(dataFolder, platform);
        if (found.kind !== 'made') return;
        stopTrying();
        if (isReleased) return found.socket.release();
        socket = found.socket;
        socket.serve(connected, clock);
      };
      stopTrying = every(clock, lookEveryMs, () => {
        taking = take();
      });
    },
    async release() {
      isReleased = true;
      stopTrying();
      await taking;
      await socket?.release();
    },
  };
}

/** What is to be said of a claim, as a sentence; null where all is well. */
export function claimTrouble(
  claim: Claim,
  { commands: { shells } }: Pick<Content, 'commands'>,
): string | null {
  switch (claim.kind) {
    case 'held':
      return claim.missingSocket === null
        ? null
        : filled(shells.socketMissing, { file: claim.missingSocket });
    case 'taken':
      return shells.runningAlready;
    case 'closed to us':
      return filled(shells.socketClosed, { file: claim.socket });
  }
}

/** The second is for a folder in which the first name is something else, such as a folder. */
const socketNames = ['running', 'running.socket'];

/** A socket, or nothing yet: what is neither is not ours, and stays. */
function canBeSocket(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSocket() ?? true;
  } catch {
    // Where nobody can look, no socket can be made either, and that is told then.
    return true;
  }
}

/** Where the Charley of a data folder listens. */
export function claimSocketPath(dataFolder: string, platform: NodeJS.Platform): string {
  if (platform !== 'win32') {
    const paths = socketNames.map((name) => join(dataFolder, name));
    return paths.find(canBeSocket) ?? join(dataFolder, 'running');
  }
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
  return `\\\\.\\pipe\\charley-${name}`;
}

/** Another Charley was quicker; or no socket can be made there, as above. */
function takenOrNot(path: string, listener: Listener): Taken {
  return listener === 'somebody' ? { kind: 'taken' } : { kind: 'not made', path };
}
