import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  findPageFile,
  loadPageFiles,
  type PageConnections,
  pageHeaders,
  withFirstWords,
} from '../../../main/shells/page-files.ts';
import { contentFor } from '../../../shared/content/languages.ts';

export interface PageServer {
  readonly origin: string;
  /** For a test that puts a socket behind the page. */
  readonly server: Server;
  close(): Promise<void>;
}

/** Serves the built page on a free loopback port, with the headers that a shell sends. */
export async function servePage(connections: PageConnections = 'none'): Promise<PageServer> {
  const files = withFirstWords(loadPageFiles('dist/renderer'), contentFor('en'));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://page');
    const file = findPageFile(files, pathname);
    response.writeHead(file === null ? 404 : 200, {
      ...pageHeaders(connections),
      'content-type': file?.contentType ?? 'text/plain',
    });
    response.end(file?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    server,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
