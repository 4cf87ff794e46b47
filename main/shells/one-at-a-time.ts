import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Content } from '../../shared/content/content.ts';
import { filled } from '../../shared/filled.ts';
import { every } from '../lib/every.ts';
import { type KeptSocket, lookEveryMs, makeSocket } from './kept-socket.ts';
import { makeSpareFolder, ownSocketPath, spareFolders, spareSocketPath } from './socket-places.ts';
import { identityOf, type Listener, listenerOn, removeStaleSocket } from './stale-socket.ts';

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
 * Claims a data folder. Where no socket can be made in it one in a folder of the system's stands for it, for commands
 * and for the next start. Where that cannot be made either the claim is given: better two than none. From its serving
 * on the socket is then tried again each half minute.
 */
export async function claimDataFolder(
  dataFolder: string,
  platform: NodeJS.Platform,
  folders: readonly string[] = spareFolders(platform),
): Promise<Claim> {
  if ((await takeAwaySpare(dataFolder, folders)) === 'lives') return { kind: 'taken' };
  const own = () => takeSocket(ownSocketPath(dataFolder, platform), dataFolder, platform);
  const inFolder = await own();
  const found = inFolder.kind === 'not made' ? await takeSpare(dataFolder, platform, folders) : inFolder;
  switch (found.kind) {
    case 'made':
      return { kind: 'held', missingSocket: null, ...found.socket };
    case 'not made':
      return {
        kind: 'held',
        missingSocket: ownSocketPath(dataFolder, platform),
        ...socketLater(own),
      };
    default:
      return found;
  }
}

type Taken =
  | { readonly kind: 'made'; readonly socket: KeptSocket }
  | { readonly kind: 'not made' }
  | Exclude<Claim, HeldClaim>;

/** A spare socket on which nobody listens would lead commands there. */
async function takeAwaySpare(dataFolder: string, folders: readonly string[]): Promise<'lives' | 'none'> {
  const path = spareSocketPath(dataFolder, folders);
  if (path === null || identityOf(path) === null) return 'none';
  return (await removeStaleSocket(path)) === 'lives' ? 'lives' : 'none';
}

async function takeSpare(
  dataFolder: string,
  platform: NodeJS.Platform,
  folders: readonly string[],
): Promise<Taken> {
  makeSpareFolder(folders);
  const path = spareSocketPath(dataFolder, folders);
  return path === null ? { kind: 'not made' } : takeSocket(path, dirname(path), platform);
}

async function takeSocket(path: string, folder: string, platform: NodeJS.Platform): Promise<Taken> {
  const made = (socket: KeptSocket): Taken => ({ kind: 'made', socket });
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return made(await makeSocket(path, platform));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return { kind: 'not made' };
  }
  // One that does not answer was left behind by a Charley that was killed.
  const there = await removeStaleSocket(path);
  if (there === 'lives') return { kind: 'taken' };
  if (there === 'closed to us') return { kind: 'closed to us', socket: path };
  return makeSocket(path, platform).then(made, () => listenerOn(path).then(takenOrNot));
}

/** A socket that could not be made at the start: it is made as soon as it can be, unless another Charley has it by then. */
function socketLater(takeIt: () => Promise<Taken>): KeptSocket {
  let socket: KeptSocket | null = null;
  let isReleased = false;
  let stopTrying = (): void => {};
  let taking = Promise.resolve();
  return {
    serve(connected, clock) {
      const take = async (): Promise<void> => {
        const found = await takeIt();
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

/** Another Charley was quicker; or no socket can be made there, as above. */
function takenOrNot(listener: Listener): Taken {
  return listener === 'somebody' ? { kind: 'taken' } : { kind: 'not made' };
}
