import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Clock } from '../../../../shared/ports/machine.ts';
import { createRunningTime } from '../../../lib/time/running-time.ts';
import type { BrowserPipe } from './browser-pipe.ts';
import { ofOrigin, shownPages } from './window-place.ts';

/**
 * How a window comes by its key. A key on a command line could be read by every user of the machine in /proc: the
 * window is opened without one, and gets it over the pipe, or out of a file that only this person can read.
 */

/**
 * A browser that shows another page for so long does not show the one that it was opened with; one that has loaded what
 * it was opened with, and is silent for so long after that, does not obey its pipe (an administrator may forbid it). [PJ]
 */
export const showingWithinMs = 30_000;
/** A cold browser on a busy machine may be silent for so long; one that is silent for longer hangs. [PJ] */
export const silentAtMostMs = 60_000;
/** … and so does one that answers and shows no page, or never gets it where it was led to. [PJ] */
export const leadingAtMostMs = 180_000;
/** One that has run is to lead its page back sooner: to open another one takes no longer. [PJ] */
export const leadingBackAtMostMs = 30_000;
/** For one answer while so much begins: to lead once more throws away what has been loaded so far. [PJ] */
const answerWithinMs = 20_000;
const betweenTriesMs = 200;

const navigatedSchema = z.object({ errorText: z.string().optional() });
const sessionSchema = z.object({ sessionId: z.string() });

interface PipeAdmission {
  readonly pipe: Pick<BrowserPipe, 'ask'>;
  /** Where our page is. */
  readonly origin: string;
  /** The address with a key, made anew for each try: one that was begun may have used its key up. */
  readonly address: () => string;
  /** A page that is connected needs no leading any more, however late the browser says so. */
  readonly isConnected: () => boolean;
  /** When the browser last loaded what it was opened with; null: never. */
  readonly openingLoadedMs: () => number | null;
  /** How long it is led at most, where its browser answers. */
  readonly atMostMs: number;
  readonly clock: Clock;
  /** The window has gone meanwhile: there is nobody to lead any more. */
  readonly isGone: () => boolean;
}

/** What came of leading a window to the page. */
export type Admission = 'admitted' | 'gone' | 'shows another page' | 'does not obey its pipe' | 'hangs';

/**
 * Leads the window that shows a page of ours to the address with the key, for as long as its browser lives. What is too
 * long counts in seconds in which this program ran: a machine that sleeps, or does not get to it, is no browser that hangs.
 */
export async function admitByPipe(admission: PipeAdmission): Promise<Admission> {
  const running = createRunningTime(admission.clock);
  try {
    return await admitWithin(admission, running.passedMs);
  } finally {
    running.stop();
  }
}

async function admitWithin(admission: PipeAdmission, passedMs: () => number): Promise<Admission> {
  const { pipe, clock, isGone, isConnected, openingLoadedMs, atMostMs } = admission;
  const startedMs = clock.nowMs();
  let heardMs: number | null = null;
  let loadedMs: number | null = null;
  let lookedInVainMs = 0;
  const ask: BrowserPipe['ask'] = async (method, parameters, sessionId) => {
    const answer = await pipe.ask(method, parameters, sessionId, answerWithinMs);
    heardMs = passedMs();
    return answer;
  };
  while (!isGone()) {
    const beganMs = passedMs();
    const led = await lead({ ...admission, pipe: { ask } }).catch(() => 'not yet' as const);
    if (led === 'led' || isConnected()) return 'admitted';
    await new Promise<void>((resolve) => clock.after(betweenTriesMs, resolve));
    const nowMs = passedMs();
    if (led === 'another page') lookedInVainMs += nowMs - beganMs;
    if (lookedInVainMs >= showingWithinMs) return 'shows another page';
    const sinceLoadedMs = clock.nowMs() - (openingLoadedMs() ?? Number.NEGATIVE_INFINITY);
    if (sinceLoadedMs <= clock.nowMs() - startedMs) loadedMs ??= Math.max(beganMs, nowMs - sinceLoadedMs);
    if (heardMs === null && loadedMs !== null && nowMs - loadedMs >= showingWithinMs)
      return 'does not obey its pipe';
    if (nowMs - (heardMs ?? 0) >= silentAtMostMs || nowMs >= atMostMs) return 'hangs';
  }
  return 'gone';
}

async function lead({ pipe, origin, address }: PipeAdmission): Promise<'led' | 'another page' | 'not yet'> {
  const pages = await shownPages(pipe);
  const page = ofOrigin(pages, origin);
  if (page === undefined) return pages.some(({ url }) => url !== '') ? 'another page' : 'not yet';
  const { targetId } = page;
  const attached = await pipe.ask('Target.attachToTarget', { targetId, flatten: true });
  const { sessionId } = sessionSchema.parse(attached);
  try {
    const answer = await pipe.ask('Page.navigate', { url: address() }, sessionId);
    return navigatedSchema.parse(answer).errorText === undefined ? 'led' : 'not yet';
  } finally {
    await pipe.ask('Target.detachFromTarget', { sessionId }).catch(() => undefined);
  }
}

/** A page in a folder that only this person can look into, which leads on to the address with the key. */
interface LeadingPage {
  readonly address: string;
  remove(): void;
}

/** @throws the operating system's error where the folder takes no file */
export function writeLeadingPage(folder: string, address: string): LeadingPage {
  const path = join(folder, 'open-charley.html');
  const remove = (): void => rmSync(path, { force: true });
  remove();
  // `wx` follows no link that somebody has planted there.
  writeFileSync(path, leadingPage(address), { mode: 0o600, flag: 'wx' });
  return { address: pathToFileURL(path).href, remove };
}

function leadingPage(address: string): string {
  return `<!doctype html><meta charset="utf-8"><meta name="color-scheme" content="dark"><title>Charley</title>
<meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0;url=${address}">
`;
}
