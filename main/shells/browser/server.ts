import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { PageHandler } from '../../../shared/ipc.ts';
import { type PageFiles, pageHeaders } from '../page-files.ts';
import type { AccessToken } from './access-token.ts';
import { largestMessageBytes, type PageLink } from './page-link.ts';
import {
  firstAddress,
  judgeBridge,
  judgeRequest,
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
  /** Tried first; another free one is taken where it is in use. 0 lets the system choose. */
  readonly wantedPort: number;
  /** What a refused browser shows. */
  readonly words: RefusalWords;
}

export interface PageServer {
  /** The address with the key, for the first opening. */
  readonly address: string;
  readonly port: number;
  /** Closes every connection; settles when the port is free. */
  close(): Promise<void>;
}

/** Serves the page and its bridge on 127.0.0.1 only. */
export async function servePage(deps: PageServerDeps): Promise<PageServer> {
  const server = createServer();
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
  server.on('request', (request, response) => answer(request, response, context));
  server.on('upgrade', (request, socket, head) => {
    const refusal = judgeBridge(requestFacts(request), context);
    if (refusal !== null) refuseUpgrade(socket, refusal);
    else sockets.handleUpgrade(request, socket, head, (page) => deps.link.connect(page, deps.handler));
  });
  return { address: firstAddress(context), port, close: () => close(server, sockets) };
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
      response.writeHead(303, { ...headers, 'Set-Cookie': ruling.cookie, Location: '/' });
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

function refuseUpgrade(socket: Duplex, refusal: RequestRefusal): void {
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${refusal.status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

async function close(server: Server, sockets: WebSocketServer): Promise<void> {
  for (const socket of sockets.clients) socket.terminate();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
