import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { createAccessToken, type KeyWorks } from '../../../../../main/shells/browser/server/access-token.ts';
import { createPageLink } from '../../../../../main/shells/browser/server/page-link.ts';
import { servePage } from '../../../../../main/shells/browser/server/server.ts';
import { loadPageFiles } from '../../../../../main/shells/page-files.ts';
import { contentFor } from '../../../../../shared/content/languages.ts';
import type { Clock } from '../../../../../shared/ports/machine.ts';
import { createManualClock } from '../../../../support/manual-clock.ts';
import { recordingLog, recordingPageHandler } from '../fakes.ts';

/** A built page with things beside it that nobody may have. */
export function pageFolder(): { readonly folder: string; readonly remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'charley-page-'));
  const folder = join(root, 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(root, 'secret.js'), 'secret');
  mkdirSync(join(root, 'renderer-other'));
  writeFileSync(join(root, 'renderer-other', 'secret.js'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Charley</title>');
  writeFileSync(join(folder, 'assets', 'index.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'index.js.map'), '{}');
  symlinkSync(join(root, 'secret.js'), join(folder, 'assets', 'link.js'));
  symlinkSync(join(root, 'renderer-other'), join(folder, 'other'));
  return { folder, remove: () => rmSync(root, { recursive: true }) };
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** The real server over loopback, with a conversation and, where no other is given, a clock of the test. */
export async function openHouse(keyWorks: KeyWorks = 'once', ownClock?: Clock) {
  const page = pageFolder();
  const handler = recordingPageHandler();
  const log = recordingLog();
  const clock = createManualClock();
  const link = createPageLink(clock, log);
  const server = await servePage({
    files: loadPageFiles(page.folder),
    accessToken: createAccessToken(keyWorks),
    link,
    clock: ownClock ?? clock,
    handler,
    wantedPort: 0,
    words: contentFor('en').commands.shells.refused,
  });
  const origin = `http://127.0.0.1:${server.port}`;
  const ask = (target: string, headers: Record<string, string> = {}, method = 'GET') =>
    send(server.port, target, headers, method);
  return {
    server,
    handler,
    log,
    clock,
    link,
    origin,
    ask,
    /** Opens the first address as a browser does, and gives the cookie. */
    async enter(): Promise<string> {
      const { headers } = await ask(server.admittingAddress().slice(origin.length));
      return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    },
    page: (cookie: string, own: Record<string, string> = { Origin: origin }) =>
      new WebSocket(`ws://127.0.0.1:${server.port}/bridge`, { headers: { Cookie: cookie, ...own } }),
    async close(): Promise<void> {
      await server.close();
      page.remove();
    },
  };
}

/** Sends the target exactly as it is given: no client tidies it up. */
function send(
  port: number,
  target: string,
  headers: Record<string, string>,
  method: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, path: target, method, headers, agent: false });
    request.on('error', reject);
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    request.end();
  });
}
