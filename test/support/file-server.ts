import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers one request for a file; `from` is the first byte that was asked for. */
export type Answer = (response: ServerResponse, file: Buffer, from: number) => void;

/** A server on loopback with one file, which it hands out as it is told to. */
export interface FileServer {
  readonly url: string;
  /** From which byte each request so far wanted the file. */
  readonly asked: readonly number[];
  /** How the next requests are answered, the last of them from then on. */
  answerWith(...answers: readonly Answer[]): void;
  close(): Promise<void>;
}

/** All that was asked for. */
export const wholly: Answer = (response, file, from) => {
  const part = file.subarray(from);
  response.writeHead(from > 0 ? 206 : 200, {
    'content-length': part.length,
    ...(from > 0 ? { 'content-range': `bytes ${from}-${file.length - 1}/${file.length}` } : {}),
  });
  response.end(part);
};

/** So many bytes, and then the connection is gone. */
export function cutOffAfter(bytes: number): Answer {
  return (response, file, from) => {
    const part = file.subarray(from);
    response.writeHead(from > 0 ? 206 : 200, {
      'content-length': part.length,
      ...(from > 0 ? { 'content-range': `bytes ${from}-${file.length - 1}/${file.length}` } : {}),
    });
    response.write(part.subarray(0, bytes), () => response.destroy());
  };
}

export async function serveFile(file: Buffer): Promise<FileServer> {
  const asked: number[] = [];
  let queue: readonly Answer[] = [wholly];
  const server = createServer((request: IncomingMessage, response) => {
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    asked.push(from);
    const [next = wholly, ...others] = queue;
    if (others.length > 0) queue = others;
    next(response, file, from);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/model.zip`,
    asked,
    answerWith(...answers) {
      queue = answers;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
