import type { App, CommandLine, DownloadItem, Event, Session, WebContents, WebFrameMain } from 'electron';
import { isPageAddress, pageOrigin } from './scheme.ts';

/** What Electron tells about a permission that is asked for or looked up, of all its kinds. */
interface PermissionFacts {
  readonly isMainFrame: boolean;
  readonly requestingUrl?: string;
  readonly securityOrigin?: string;
  readonly embeddingOrigin?: string;
  readonly mediaTypes?: readonly string[];
  readonly mediaType?: string;
}

/** What Electron calls keeping the screen on, in its source; its typings do not name it. */
const screenOn = 'screen-wake-lock';

/** For our own page the microphone, and that the screen stays on; nothing else for anybody. */
export function mayUsePermission(permission: string, facts: PermissionFacts): boolean {
  if (!facts.isMainFrame) return false;
  if (permission === screenOn) return isPageAddress(facts.requestingUrl ?? '');
  if (permission !== 'media' || !isOurs(facts.securityOrigin)) return false;
  return facts.mediaTypes?.length === 1 && facts.mediaTypes[0] === 'audio';
}

/**
 * The look-up before the question. The first one that getUserMedia makes carries no media type at all: asking for
 * `audio` here would refuse the microphone, so only what is known to be something else is refused.
 */
export function mayPassPermissionCheck(permission: string, origin: string, facts: PermissionFacts): boolean {
  if (!facts.isMainFrame || !isOurs(origin)) return false;
  if (facts.securityOrigin !== undefined && !isOurs(facts.securityOrigin)) return false;
  if (facts.embeddingOrigin !== undefined) return false;
  return permission === screenOn || (permission === 'media' && facts.mediaType !== 'video');
}

/** Chromium writes an origin with a slash at its end or without. */
function isOurs(origin: string | undefined): boolean {
  return origin === pageOrigin || origin === `${pageOrigin}/`;
}

/** Whether a message comes from our page itself: not from a frame in it, a frame that is gone or about:blank. */
export function isTrustedFrame(frame: Pick<WebFrameMain, 'url' | 'parent'> | null): boolean {
  return frame !== null && frame.parent === null && isPageAddress(frame.url);
}

/** As much of a session as is guarded. */
export interface GuardedSession
  extends Pick<
    Session,
    | 'setPermissionRequestHandler'
    | 'setPermissionCheckHandler'
    | 'setDevicePermissionHandler'
    | 'setDisplayMediaRequestHandler'
    | 'setSpellCheckerEnabled'
    | 'setSpellCheckerDictionaryDownloadURL'
  > {
  readonly webRequest: Pick<Session['webRequest'], 'onBeforeRequest'>;
  on(
    event: 'will-download',
    listener: (event: Pick<Event, 'preventDefault'>, item: Pick<DownloadItem, 'getURL'>) => void,
  ): unknown;
}

/** Refuses. Electron's types name it since version 45 only, and an older Node builds with those of version 42. */
const noStreams = null as never;

/** Turns off everything in a session that the page does not need, the whole network included. */
export function guardSession(session: GuardedSession): void {
  session.setPermissionRequestHandler((_contents, permission, answer, facts) => {
    answer(mayUsePermission(permission, facts));
  });
  session.setPermissionCheckHandler((_contents, permission, origin, facts) =>
    mayPassPermissionCheck(permission, origin, facts),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(noStreams));
  session.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !isPageAddress(request.url) }));
  // What the page itself made (the diary as CSV, JSON or a sheet) may be saved; nothing comes from elsewhere.
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith(`blob:${pageOrigin}/`)) event.preventDefault();
  });
  session.setSpellCheckerEnabled(false);
  // Chromium fetches dictionaries past webRequest: it shall find none.
  session.setSpellCheckerDictionaryDownloadURL(`${pageOrigin}/no-dictionaries/`);
}

/** Keeps every page where it is: no navigation, no window, no view of another page. */
export function guardContents(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}

/** No name of any host is ever looked up. Before the app is ready. */
export function goOffline(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('disable-background-networking');
}

/**
 * The sandbox for every process, before the app is ready. Not where the start gave it up, as root must: Chromium's
 * helpers would refuse to start, again and again, and no page would ever open.
 */
export function sandboxEveryProcess(
  app: Pick<App, 'enableSandbox'> & { readonly commandLine: Pick<CommandLine, 'hasSwitch'> },
): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}
