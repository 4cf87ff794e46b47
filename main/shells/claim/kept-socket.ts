import { createServer, type Server, type Socket } from 'node:net';
import { dirname } from 'node:path';
import type { Clock } from '../../../shared/ports/machine.ts';
import { isSocketPathTooLong } from '../../lib/system/socket-path.ts';
import { every } from '../../lib/time/every.ts';
import { makeFolderSync } from '../../storage/files/make-folder.ts';
import { identityOf, removeStaleSocket } from './stale-socket.ts';

/** What came of a look for a socket's name; `not made`: it is gone, and its folder takes none now, or has something else of that name. */
export type SocketLook = 'there' | "another one's" | 'not made';

/** A local socket that only this person can connect to. */
export interface KeptSocket {
  /**
   * Hands each connection over from now on; until then they are closed at once. From now on a socket whose name was
   * removed, with its folder or without, is made again within five seconds, unless somebody else listens there by then.
   * @param looked called after each such look
   */
  serve(connected: (socket: Socket) => void, clock: Clock, looked?: (look: SocketLook) => void): void;
  /** Ends it, and never one of another that has its name meanwhile. */
  release(): Promise<void>;
}

/** Its name is looked for so often: until then a second Charley could begin beside this one. [PJ] */
export const lookEveryMs = 5_000;

/**
 * Rejects where the socket cannot be made, as with `EADDRINUSE`.
 * @param mayStandIn asked of its folder each time before it is made, later on, too
 */
export async function makeSocket(
  path: string,
  platform: NodeJS.Platform,
  mayStandIn: (folder: string) => boolean,
): Promise<KeptSocket> {
  if (isSocketPathTooLong(path, platform)) throw new Error(`too long for a socket: ${path}`);
  let hand = (socket: Socket): void => void socket.destroy();
  const make = async (): Promise<Server> => {
    if (!mayStandIn(dirname(path))) throw new Error(`no folder for a socket: ${dirname(path)}`);
    return listen(path, (socket) => hand(socket));
  };
  let server: Server | null = await make();
  let own = identityOf(path);
  let isReleased = false;
  let stopLooking = (): void => {};

  const close = (): Promise<void> => {
    const closing = server;
    server = null;
    // With a server goes whatever has its name.
    const isOurs = platform === 'win32' || [own, null].includes(identityOf(path));
    if (closing === null || !isOurs) return Promise.resolve();
    return new Promise((resolve) => closing.close(() => resolve()));
  };
  const makeAgain = async (): Promise<SocketLook> => {
    const found = identityOf(path);
    if (found === own && server !== null) return 'there';
    // A folder that was moved away and comes back brings an old one with it, on which nobody listens.
    const stale = found === null ? 'removed' : await removeStaleSocket(path);
    if (stale === 'stays') return 'not made';
    if (stale !== 'removed') return "another one's";
    if (isReleased) return 'there';
    // Before there is another one: its name would go with the old server.
    void close();
    try {
      makeFolderSync(dirname(path));
      server = await make();
      own = identityOf(path);
    } catch (error) {
      // It is looked for again.
      return (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? "another one's" : 'not made';
    } finally {
      if (isReleased) await close();
    }
    return 'there';
  };
  return {
    serve(connected, clock, looked = () => {}) {
      hand = connected;
      // The system's pipes of Windows stand in no folder.
      if (platform !== 'win32') stopLooking = every(clock, lookEveryMs, () => void makeAgain().then(looked));
    },
    release() {
      isReleased = true;
      stopLooking();
      return close();
    },
  };
}

/** Nobody else may connect: neither to read nor to write. */
const forThisPersonOnly = 0o177;

function listen(path: string, connected: (socket: Socket) => void): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(connected);
    server.on('error', reject);
    const maskBefore = process.umask(forThisPersonOnly);
    try {
      // The socket is made before this returns.
      server.listen(path, () => {
        server.unref();
        resolve(server);
      });
    } finally {
      process.umask(maskBefore);
    }
  });
}
