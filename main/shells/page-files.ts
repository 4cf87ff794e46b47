import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Content } from '../../shared/content/content.ts';
import { escaped } from '../../shared/escaped.ts';

/** One file of the built page, held in memory. */
export interface PageFile {
  readonly body: Buffer;
  readonly contentType: string;
}

/** Every file that a shell may hand out, by its exact path in the address (`/index.html`, `/assets/….js`). */
export type PageFiles = ReadonlyMap<string, PageFile>;

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * Reads the built page once. What is not in the map does not exist for a page, so nothing that an address says
 * (`..`, `%2e`, `%00`, a backslash) can reach a disk. Symbolic links and kinds of files that the page does not
 * use are left out.
 * @throws where the folder holds no index.html: the page was not built.
 */
export function loadPageFiles(folder: string): PageFiles {
  const files = new Map<string, PageFile>();
  collect(folder, '/', files);
  if (!files.has('/index.html')) throw new Error(`There is no page in ${folder}: run "npm run build" first.`);
  return files;
}

function collect(folder: string, prefix: string, files: Map<string, PageFile>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const contentType = contentTypes[extname(entry.name)];
    if (entry.isDirectory()) collect(path, `${prefix}${entry.name}/`, files);
    else if (entry.isFile() && contentType !== undefined) {
      files.set(prefix + entry.name, { body: readFileSync(path), contentType });
    }
  }
}

/**
 * The page with its first words: what it says where Charley cannot be reached before it was ever told anything. All
 * its other words come over the bridge.
 */
export function withFirstWords(files: PageFiles, content: Pick<Content, 'language' | 'pages'>): PageFiles {
  const page = files.get('/index.html');
  if (page === undefined) return files;
  const { unreachable, elsewhere, closeThere, bringHere, useHere, silent } = content.pages.unreached;
  const attributes = Object.entries({
    lang: content.language,
    'data-unreachable': unreachable,
    'data-elsewhere': elsewhere,
    'data-close-there': closeThere,
    'data-bring-here': bringHere,
    'data-use-here': useHere,
    'data-silent': silent,
  }).map(([name, text]) => `${name}="${escaped(text)}"`);
  const body = Buffer.from(
    page.body.toString('utf8').replace('<html lang="en">', `<html ${attributes.join(' ')}>`),
  );
  return new Map([...files, ['/index.html', { ...page, body }]]);
}

/** The file for a path as the browser sent it, query and all; `/` is the page itself. */
export function findPageFile(files: PageFiles, path: string): PageFile | null {
  return files.get(path === '/' ? '/index.html' : path) ?? null;
}

/** Where a page may connect to: nowhere, or only back to the server that it came from (for the bridge). */
export type PageConnections = 'none' | 'self';

/** The content security policy: our own scripts, styles, pictures and type, and nothing else from anywhere. */
function contentSecurityPolicy(connections: PageConnections): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src '${connections}'`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Headers of every answer of both shells, refusals included. */
export function pageHeaders(connections: PageConnections): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(connections),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'microphone=(self), camera=(), display-capture=(), geolocation=(), usb=(), serial=(), hid=(), midi=(), payment=()',
    'Cache-Control': 'no-store',
  };
}
