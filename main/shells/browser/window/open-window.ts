import type { Clock, Log } from '../../../../shared/ports/machine.ts';
import { homeFolder } from '../../../lib/system/home-folder.ts';
import { afterSeconds } from '../../../lib/time/after-seconds.ts';
import { errorCode } from '../../../storage/files/disk-failure.ts';
import { profileFolder } from '../find-browser.ts';
import type { PageLink } from '../server/page-link.ts';
import type { PageServer } from '../server/server.ts';
import { admitByPipe, leadingAtMostMs, leadingBackAtMostMs, writeLeadingPage } from './admit-window.ts';
import { isAnswering } from './browser-pipe.ts';
import { watchBrowser } from './browser-watch.ts';
import { placeProfile } from './place-profile.ts';
import { type MovableWindow, openAppWindow } from './window.ts';
import { type AppWindowFacts, windowArguments } from './window-arguments.ts';
import { findPage } from './window-place.ts';

interface WindowOpening {
  readonly browser: string;
  readonly sandbox: 'on' | 'off as root';
  /** Where the window's profile is kept. */
  readonly dataFolder: string;
  readonly server: Pick<PageServer, 'admittingAddress' | 'openingAddress' | 'openingLoadedMs' | 'origin'>;
  readonly link: Pick<PageLink, 'isConnected' | 'onChange'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** A window that can be led to the page once more. */
export interface AdmittedWindow extends MovableWindow {
  /** Leads it there again after its page has died; false where that cannot be done or no page comes of it. */
  admit(): Promise<boolean>;
  /** Whether the browser still has a page of ours, dead or alive; false where it cannot be asked. */
  hasPage(): Promise<boolean>;
  /** Whether it was ended because it runs, and cannot be led over its pipe. */
  isUnled(): boolean;
}

/** How long a page may take from its address to its first connection. [PJ] */
const connectingSeconds = 15;

/** Opens an app window and lets it in. `moved`: whether over the pipe, or by a file where there is no pipe. */
export function openWindow(opening: WindowOpening, moved: AppWindowFacts['moved']): AdmittedWindow {
  const { folder, remove } = placeProfile(
    profileFolder(opening.browser, opening.dataFolder, homeFolder()),
    opening.log,
  );
  const window = moved === 'by pipe' ? openByPipe(opening, folder) : openByFile(opening, folder);
  return { ...window, close: () => window.close().finally(remove) };
}

function openByPipe(opening: WindowOpening, profile: string): AdmittedWindow {
  const { server, link, clock, log } = opening;
  const window = start(opening, { profile, address: server.openingAddress, moved: 'by pipe' });
  const { pipe } = window;
  const { origin, admittingAddress, openingLoadedMs } = server;
  const { isConnected } = link;
  let isUnled = false;
  const lead = (atMostMs: number) =>
    admitByPipe({
      pipe,
      origin,
      address: admittingAddress,
      isConnected,
      openingLoadedMs,
      atMostMs,
      clock,
      isGone: pipe.isGone,
    });
  const endWhereItHangs = (): void => {
    const unwatch = watchBrowser(pipe, clock, () => {
      log.note('browser hangs');
      window.kill();
    });
    void window.ended.then(unwatch);
  };
  void lead(leadingAtMostMs).then(async (admission) => {
    if (admission === 'admitted') return endWhereItHangs();
    if (admission === 'gone') return;
    log.note('window not admitted over its pipe', { admission });
    // One that hangs has died; the others have failed, and the file may lead them.
    if (admission === 'hangs') return window.kill();
    isUnled = true;
    await window.close();
  });
  const admit = async (): Promise<boolean> =>
    (await isAnswering(pipe)) &&
    (await lead(leadingBackAtMostMs)) === 'admitted' &&
    (await isConnectedSoon(link, clock, window.ended));
  const hasPage = () =>
    findPage(pipe, origin).then(
      (targetId) => targetId !== null,
      () => false,
    );
  return { ...window, admit, hasPage, isUnled: () => isUnled };
}

/** Whether a page is connected before long, and before its window has ended. */
function isConnectedSoon(
  { isConnected, onChange }: WindowOpening['link'],
  clock: Clock,
  ended: Promise<unknown>,
): Promise<boolean> {
  if (isConnected()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const finish = (): void => {
      undoChange();
      undoTimer();
      resolve(isConnected());
    };
    const undoTimer = afterSeconds(clock, connectingSeconds, finish);
    const undoChange = onChange(finish);
    void ended.then(finish);
  });
}

/** Nobody can ask whether this browser hangs: one whose page never comes does. */
function openByFile(opening: WindowOpening, profile: string): AdmittedWindow {
  const { server, link, clock, log } = opening;
  const page = leadingPageIn(profile, server.admittingAddress());
  if (typeof page === 'string') return unopened(page);
  const window = start(opening, { profile, address: page.address, moved: 'never' });
  const undoChange = link.onChange(() => {
    if (link.isConnected()) forget();
  });
  const undoTimer = afterSeconds(clock, leadingAtMostMs / 1_000, () => {
    log.note('browser hangs');
    window.kill();
  });
  const forget = (): void => {
    undoChange();
    undoTimer();
    page.remove();
  };
  void window.ended.then(undoTimer);
  const close = (): Promise<void> => {
    forget();
    return window.close();
  };
  return { ...window, close, admit: async () => false, hasPage: async () => false, isUnled: () => false };
}

/** The page, or what the system calls its refusal: a full disk, or no file handle left. */
function leadingPageIn(profile: string, address: string): ReturnType<typeof writeLeadingPage> | string {
  try {
    return writeLeadingPage(profile, address);
  } catch (error) {
    return errorCode(error) ?? 'unknown';
  }
}

/** A window whose browser was not even started. */
function unopened(why: string): AdmittedWindow {
  return {
    ended: Promise.resolve({ exitCode: null, signal: null, lastWords: why }),
    pipe: { ask: () => Promise.reject(new Error(why)), isGone: () => true },
    async close() {},
    kill() {},
    admit: async () => false,
    hasPage: async () => false,
    isUnled: () => false,
  };
}

interface Start {
  readonly profile: string;
  readonly address: string;
  readonly moved: AppWindowFacts['moved'];
}

function start({ browser, sandbox, server, clock }: WindowOpening, { profile, ...facts }: Start) {
  const own = { ...facts, profileFolder: profile, sandbox, server: new URL(server.origin).host };
  return openAppWindow(browser, windowArguments(own), clock, facts.moved);
}
