import type { IncomingMessage, ServerResponse } from 'node:http';
import { pageHeaders } from '../../page-files.ts';
import { judgeRequest, requestFacts, type ServerContext } from './request.ts';

/** Answers one request for a file: refused, let in or served. */
export function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  context: ServerContext,
): void {
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
