import type { IncomingMessage } from 'node:http';
import type { Content } from '../../../../shared/content/content.ts';
import { findPageFile, type PageFile, type PageFiles } from '../../page-files.ts';
import type { AccessToken } from './access-token.ts';

/** What a request is judged by, and nothing else. */
interface RequestFacts {
  readonly method: string;
  /** The request target as it was sent: never decoded, never normalised. */
  readonly target: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
  readonly cookie: string | undefined;
}

/** What requests are judged against. */
export interface ServerContext {
  readonly port: number;
  readonly accessToken: AccessToken;
  readonly files: PageFiles;
  /** What a refused browser shows. */
  readonly words: RefusalWords;
}

/** What a refused browser shows, in the language of the person. */
export type RefusalWords = Content['commands']['shells']['refused'];

/** A request that gets nothing but these words. */
export interface RequestRefusal {
  readonly kind: 'refuse';
  readonly status: 403 | 404 | 405;
  readonly words: string;
}

/**
 * `admit` sets the cookie and leads on to the clean address: by a redirection, or, where the browser was sent here by
 * another page, by a page of ours. In a chain that another page began, a strict cookie would not be sent.
 */
type Ruling =
  | RequestRefusal
  | { readonly kind: 'admit'; readonly cookie: string; readonly onward: 'redirection' | 'page' }
  | { readonly kind: 'serve'; readonly file: PageFile };

/** What of a request is judged, as it was sent. */
export function requestFacts(request: IncomingMessage): RequestFacts {
  const site = request.headers['sec-fetch-site'];
  return {
    method: request.method ?? '',
    target: request.url ?? '',
    host: request.headers.host,
    origin: request.headers.origin,
    fetchSite: typeof site === 'string' ? site : undefined,
    cookie: request.headers.cookie,
  };
}

/**
 * Judges one request for the page or one of its files. Only a browser that was let in by the key gets a file;
 * a foreign site's page gets nothing, not even through that browser: its requests carry its own Origin or
 * `Sec-Fetch-Site`, and a rebound host name is not our Host.
 */
export function judgeRequest(request: RequestFacts, context: ServerContext): Ruling {
  const { words } = context;
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, words.method);
  if (request.host !== hostOf(context)) return refuse(403, words.host);
  if (request.origin !== undefined && request.origin !== originOf(context)) return refuse(403, words.foreign);
  const key = request.method === 'GET' ? /^\/\?key=([\w-]+)$/.exec(request.target)?.[1] : undefined;
  const isOwn = request.fetchSite === undefined || ownSites.includes(request.fetchSite);
  // The file that leads a window here is another site, too: it shows that it is ours by the key.
  if (!isOwn && !(key !== undefined && context.accessToken.admits(key))) return refuse(403, words.foreign);
  if (!isOwn) return { kind: 'admit', cookie: cookieFor(context), onward: 'page' };
  const holdsCookie = context.accessToken.holdsCookie(request.cookie, cookieName(context));
  if (key !== undefined && (holdsCookie || context.accessToken.admits(key))) {
    return { kind: 'admit', cookie: cookieFor(context), onward: 'redirection' };
  }
  if (request.target === openingPath) return { kind: 'serve', file: openingPage };
  if (!holdsCookie) return refuse(403, words.notAdmitted);
  const file = findPageFile(context.files, request.target);
  return file === null ? refuse(404, words.noPage) : { kind: 'serve', file };
}

/** Judges the request that opens the bridge: here the Origin must be there, and ours. Null where it may open. */
export function judgeBridge(request: RequestFacts, context: ServerContext): RequestRefusal | null {
  const { words } = context;
  if (request.method !== 'GET') return refuse(405, words.method);
  if (request.host !== hostOf(context)) return refuse(403, words.host);
  if (request.origin !== originOf(context)) return refuse(403, words.foreign);
  if (!context.accessToken.holdsCookie(request.cookie, cookieName(context)))
    return refuse(403, words.notAdmitted);
  return request.target === '/bridge' ? null : refuse(404, words.noPage);
}

/**
 * Whether the beginning of a request, as it was sent, holds the cookie or a key that works. It is judged in full later:
 * this only tells the own window from whoever connects and has neither.
 */
export function showsSecret(head: string, context: ServerContext): boolean {
  const key = /^GET \/\?key=([\w-]+) /.exec(head)?.[1];
  const cookie = /\r\ncookie: ([^\r]*)/i.exec(head)?.[1];
  const { accessToken } = context;
  return (
    (key !== undefined && accessToken.knows(key)) || accessToken.holdsCookie(cookie, cookieName(context))
  );
}

/** An address that lets whoever opens it in, with a key as `issueKey` gives it. */
export function admittingAddress(context: ServerContext): string {
  return `${originOf(context)}/?key=${context.accessToken.issueKey()}`;
}

/** What a window shows until it has its key: an empty dark page, for everybody. */
export const openingPath = '/opening';
const openingPage: PageFile = {
  body: Buffer.from('<!doctype html><meta name="color-scheme" content="dark"><title>Charley</title>\n'),
  contentType: 'text/html; charset=utf-8',
};

/** `none`: typed, pasted or opened by a program. */
const ownSites: readonly string[] = ['same-origin', 'none'];

function hostOf(context: ServerContext): string {
  return `127.0.0.1:${context.port}`;
}

/** The page's own origin: what a browser sends that really shows it. */
export function originOf(context: ServerContext): string {
  return `http://${hostOf(context)}`;
}

/** Cookies do not know ports: the name does, so that two Charleys in one browser do not undo each other. */
function cookieName(context: ServerContext): string {
  return `charley-${context.port}`;
}

function cookieFor(context: ServerContext): string {
  return `${cookieName(context)}=${context.accessToken.cookieValue()}; HttpOnly; SameSite=Strict; Path=/`;
}

function refuse(status: RequestRefusal['status'], words: string): RequestRefusal {
  return { kind: 'refuse', status, words };
}
