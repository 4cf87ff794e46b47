import type { Content } from '../../../shared/content/content.ts';
import { filled } from '../../../shared/filled.ts';
import { every } from '../../lib/time/every.ts';
import { type KeptSocket, lookEveryMs, type SocketLook } from './kept-socket.ts';
import { ownSocketPath, spareFolders } from './socket-places.ts';
import { type Refused, type TakenSocket, takeAwaySpare, takeSocket, takeSpare } from './take-socket.ts';

/**
 * Two Charleys would talk at once and write into the same diary. The one that runs listens on a local socket of its
 * data folder, which ends with it however it ends, and which only this person can connect to.
 */
type Claim = HeldClaim | Refused;

/** This Charley is the only one on its data folder, until it releases it. */
export interface HeldClaim {
  readonly kind: 'held';
  /** The socket that could not be made at the start; null where it was. Without it no command comes, and no other start is noticed. */
  readonly missingSocket: string | null;
  readonly release: KeptSocket['release'];
  readonly serve: KeptSocket['serve'];
}

/**
 * Claims a data folder. Where no socket can be made in it one in a folder of this user's only stands for it, for
 * commands and for the next start; so also where its folder goes later on, until that is back. Where that cannot be made
 * either the claim is given: better two than none. From its serving on the socket is then tried again every five seconds.
 */
export async function claimDataFolder(
  dataFolder: string,
  platform: NodeJS.Platform,
  folders: readonly string[] = spareFolders(platform),
): Promise<Claim> {
  if ((await takeAwaySpare(dataFolder, folders)) === 'lives') return { kind: 'taken' };
  const own = () => takeSocket(ownSocketPath(dataFolder, platform), dataFolder, platform, () => true);
  const spare = () => takeSpare(dataFolder, platform, folders);
  const inFolder = await own();
  if (inFolder.kind === 'made')
    return { kind: 'held', missingSocket: null, ...withSpare(inFolder.socket, spare) };
  const found = inFolder.kind === 'not made' ? await spare() : inFolder;
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

/** A socket that could not be made at the start: it is made as soon as it can be, unless another Charley has it by then. */
function socketLater(takeIt: () => Promise<TakenSocket>): KeptSocket {
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

/** A socket whose folder may go while it is kept: then a spare one stands for it until it can be made again. */
function withSpare(own: KeptSocket, takeIt: () => Promise<TakenSocket>): KeptSocket {
  let spare: KeptSocket | null = null;
  let isReleased = false;
  let following = Promise.resolve();
  const take = async (serve: (socket: KeptSocket) => void): Promise<void> => {
    const found = await takeIt();
    if (found.kind !== 'made') return;
    if (isReleased) return found.socket.release();
    spare = found.socket;
    serve(spare);
  };
  const giveUp = async (): Promise<void> => {
    const released = spare;
    spare = null;
    await released?.release();
  };
  return {
    serve(connected, clock) {
      const follow = async (look: SocketLook): Promise<void> => {
        if (isReleased) return;
        if (look === 'there') return giveUp();
        if (look === 'not made' && spare === null) await take((socket) => socket.serve(connected, clock));
      };
      own.serve(connected, clock, (look) => {
        following = following.then(() => follow(look));
      });
    },
    async release() {
      isReleased = true;
      await own.release();
      await following;
      await giveUp();
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
