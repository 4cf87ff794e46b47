import { createServer, type Server, type ServerOptions } from 'node:http';
import type { Socket } from 'node:net';
import type { Clock } from '../../../../shared/ports/machine.ts';
import { createPeerCheck } from './peer-check.ts';
import { readConnectionEnds } from './peer-user.ts';
import { createWaitingRoom } from './waiting-room.ts';

/**
 * A browser of this machine sends its few headers at once and reads a file in no time: whoever is slower holds a place
 * for nothing. The bridge, once it is open, may be still for as long as it likes. [PJ]
 */
const patience: ServerOptions = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
};
/** A connection on which nothing moves, as with a reader that takes nothing. */
const stillMs = 15_000;
/** A browser opens six for one page. */
const mostConnections = 64;
/** Connections that the kernel keeps for this program while it is at other work. [PJ] */
const mostUntaken = 4_096;

/**
 * A server on 127.0.0.1 that speaks to programs of this user only. Tries the wanted port first; 0 lets the system choose.
 * @param showsSecret whether the beginning of a request shows that this user sends it: in a flood it is not turned away
 */
export async function listenOnLoopback(
  wantedPort: number,
  clock: Clock,
  showsSecret: (head: string) => boolean,
): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer(patience);
  server.setTimeout(stillMs);
  server.maxConnections = mostConnections;
  refuseOtherUsers(server, clock, showsSecret);
  return { server, port: await listen(server, wantedPort) };
}

/** Settles with the port; tries the wanted one first. */
async function listen(server: Server, wantedPort: number): Promise<number> {
  const listening = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', mostUntaken, () => {
        server.off('error', reject);
        resolve();
      });
    });
  await listening(wantedPort).catch((error: NodeJS.ErrnoException) => {
    if (wantedPort === 0 || error.code !== 'EADDRINUSE') throw error;
    return listening(0);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

/**
 * Another user of the machine is not even answered, whatever they may have read somewhere. Nor do they leave anything
 * behind: a connection that is closed in the usual way lingers for a minute in the table that is read for each judging,
 * and tens of thousands of them make it so slow that the own window is kept out.
 */
function refuseOtherUsers(server: Server, clock: Clock, showsSecret: (head: string) => boolean): void {
  const ownUserId = process.getuid?.();
  if (ownUserId === undefined) return;
  const check = createPeerCheck({ clock, ownUserId, readEnds: readConnectionEnds });
  const room = createWaitingRoom(showsSecret);
  let servedCount = 0;
  // Node itself would close those that are too many in the usual way.
  server.maxConnections = Number.POSITIVE_INFINITY;
  const serving = server.listeners('connection');
  server.removeAllListeners('connection');
  const serve = (socket: Socket): void => {
    if (socket.destroyed) return;
    // It asks for nothing any more, or there are enough.
    if (socket.readableEnded || servedCount >= mostConnections) return void socket.destroy();
    servedCount += 1;
    socket.once('close', () => {
      servedCount -= 1;
    });
    for (const listener of serving) listener.call(server, socket);
  };
  server.on('connection', (socket: Socket) => {
    socket.on('error', () => socket.destroy());
    const { remoteAddress: address, remotePort: port, localPort: ownPort } = socket;
    // It has gone again already.
    if (address === undefined || port === undefined || ownPort === undefined) return void socket.destroy();
    let leave: (() => void) | null = () => {};
    const leaving = (then: () => void) => () => {
      leave?.();
      leave = null;
      then();
    };
    const refuse = (): void => void socket.resetAndDestroy();
    const forget = check({
      peer: { address, port, ownPort },
      pass: leaving(() => serve(socket)),
      refuse: leaving(refuse),
    });
    if (leave === null) return;
    leave = room.enter(socket, () => {
      forget();
      refuse();
    });
  });
}
