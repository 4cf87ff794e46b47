import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { PageHandler } from '../../../shared/ipc/bridge.ts';
import type { Clock } from '../../../shared/ports.ts';
import { type PageFiles, pageHeaders } from '../page-files.ts';
import type { AccessToken } from './access-token.ts';
import { letIn } from './let-in.ts';
import { largestMessageBytes, type PageLink } from './page-link.ts';
import { isOfAnotherUser, readConnectionTables } from './peer-user.ts';
import {
  admittingAddress,
  judgeBridge,
  judgeRequest,
  openingPath,
  originOf,
  type RefusalWords,
  type RequestRefusal,
  requestFacts,
  type ServerContext,
} from './request.ts';

export interface PageServerDeps {
  readonly files: PageFiles;
  readonly accessToken: AccessToken;
  readonly link: PageLink;
  readonly handler: PageHandler;
  readonly clock: Clock;
  /** Tried first; another free one is taken where it is in use. 0 lets the system choose. */
  readonly wantedPort: number;
  /** What a refused browser shows. */
  readonly words: RefusalWords;
}

export interface PageServer {
  /** The address with a key; a new one each time where keys work once. */
  admittingAddress(): string;
  /** What a window may show before it has a key. Nothing secret. */
  readonly openingAddress: string;
  readonly origin: string;
  readonly port: number;
  /** Closes every connection; settles when the port is free. */
  close(): Promise<void>;
}

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

/** Serves the page and its bridge on 127.0.0.1 only. */
export async function servePage(deps: PageServerDeps): Promise<PageServer> {
  const server = createServer(patience);
  server.setTimeout(stillMs);
  server.maxConnections = mostConnections;
  const port = await listen(server, deps.wantedPort);
  const context: ServerContext = {
    port,
    accessToken: deps.accessToken,
    files: deps.files,
    words: deps.words,
  };
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: largestMessageBytes,
    perMessageDeflate: false,
  });
  server.on('connection', refuseOtherUsers);
  server.on('request', (request, response) => answer(request, response, context));
  server.on('upgrade', (request, socket, head) => {
    const refusal = judgeBridge(requestFacts(request), context);
    socket.on('error', () => socket.destroy());
    if (refusal !== null) refuseUpgrade(socket, refusal);
    else {
      const open = (opened: (page: WebSocket) => void) =>
        sockets.handleUpgrade(request, socket, head, opened);
      void letIn({ ...deps, admission: deps.accessToken.admission(), open });
    }
  });
  const origin = originOf(context);
  return {
    admittingAddress: () => admittingAddress(context),
    openingAddress: origin + openingPath,
    origin,
    port,
    close: () => close(server, sockets),
  };
}

/** Settles with the port; tries the wanted one first. */
async function listen(server: Server, wantedPort: number): Promise<number> {
  const listening = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
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

function answer(request: IncomingMessage, response: ServerResponse, context: ServerContext): void {
  const ruling = judgeRequest(requestFacts(request), context);
  const headers = pageHeaders('self');
  switch (ruling.kind) {
    case 'refuse':
      response.writeHead(ruling.status, {
        ...headers,
        'Content-Type': 'text/plain; charset=utf-8',
        Connection: 'close',
      });
      response.end(`${ruling.words}\n`);
      return;
    case 'admit':
      response.writeHead(ruling.onward === 'page' ? 200 : 303, {
        ...headers,
        'Set-Cookie': ruling.cookie,
        ...(ruling.onward === 'page' ? { Refresh: '0; url=/' } : { Location: '/' }),
      });
      response.end();
      return;
    case 'serve':
      response.writeHead(200, {
        ...headers,
        'Content-Type': ruling.file.contentType,
        'Content-Length': ruling.file.body.length,
      });
      // Node leaves the body out for HEAD by itself.
      response.end(ruling.file.body);
  }
}

/** Another user of the machine is not even answered, whatever they may have read somewhere. */
function refuseOtherUsers(socket: Socket): void {
  const { remoteAddress: address, remotePort: port, localPort: ownPort } = socket;
  const userId = process.getuid?.();
  if (userId === undefined || address === undefined || port === undefined || ownPort === undefined) return;
  if (isOfAnotherUser({ address, port, ownPort }, userId, readConnectionTables)) socket.destroy();
}

function refuseUpgrade(socket: Duplex, refusal: RequestRefusal): void {
  socket.end(`HTTP/1.1 ${refusal.status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

async function close(server: Server, sockets: WebSocketServer): Promise<void> {
  for (const socket of sockets.clients) socket.terminate();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
