import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { PageHandler } from '../../../../shared/ipc/bridge.ts';
import type { Clock } from '../../../../shared/ports/machine.ts';
import type { PageFiles } from '../../page-files.ts';
import type { AccessToken } from './access-token.ts';
import { answerRequest } from './answer-request.ts';
import { letIn } from './let-in.ts';
import { listenOnLoopback } from './loopback.ts';
import { largestMessageBytes, type PageLink } from './page-link.ts';
import {
  admittingAddress,
  judgeBridge,
  openingPath,
  originOf,
  type RefusalWords,
  type RequestRefusal,
  requestFacts,
  type ServerContext,
  showsSecret,
} from './request.ts';

interface PageServerDeps {
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

/** The page's server on 127.0.0.1, which listens already. Whoever opened it closes it. */
export interface PageServer {
  /** The address with a key; a new one each time where keys work once. */
  admittingAddress(): string;
  /** What a window may show before it has a key. Nothing secret. */
  readonly openingAddress: string;
  /** When that was last loaded, by the clock; null: never. */
  openingLoadedMs(): number | null;
  readonly origin: string;
  readonly port: number;
  /** Closes every connection; settles when the port is free. */
  close(): Promise<void>;
}

/** Serves the page and its bridge on 127.0.0.1 only, at the wanted port where it is free, else at any. */
export async function servePage(deps: PageServerDeps): Promise<PageServer> {
  const { accessToken, files, words } = deps;
  // Nobody connects before it listens, and then it has its port.
  let context: ServerContext = { port: 0, accessToken, files, words };
  const { server, port } = await listenOnLoopback(deps.wantedPort, deps.clock, (head) =>
    showsSecret(head, context),
  );
  context = { ...context, port };
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: largestMessageBytes,
    perMessageDeflate: false,
  });
  let openingLoadedMs: number | null = null;
  server.on('request', (request, response) => {
    if (request.url === openingPath) openingLoadedMs = deps.clock.nowMs();
    answerRequest(request, response, context);
  });
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
    openingLoadedMs: () => openingLoadedMs,
    origin,
    port,
    close: () => close(server, sockets),
  };
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
