import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Clock } from '../../../shared/ports/machine.ts';
import type { BrowserPipe } from './browser-pipe.ts';
import { findPage } from './window-place.ts';

/**
 * How a window comes by its key. A key on a command line could be read by every user of the machine in /proc: the
 * window is opened without one, and gets it over the pipe, or out of a file that only this person can read.
 */

/** A cold browser on a busy machine takes so long for its first window. [PJ] */
export const admittingWithinMs = 30_000;
const betweenTriesMs = 200;

const navigatedSchema = z.object({ errorText: z.string().optional() });
const sessionSchema = z.object({ sessionId: z.string() });

interface PipeAdmission {
  readonly pipe: BrowserPipe;
  /** Where our page is. */
  readonly origin: string;
  /** The address with a key, made anew for each try: one that was begun may have used its key up. */
  readonly address: () => string;
  readonly clock: Clock;
  /** The window has gone meanwhile: there is nobody to lead any more. */
  readonly isGone: () => boolean;
}

/** Leads the window that shows a page of ours to the address with the key; false where that cannot be done. */
export async function admitByPipe(admission: PipeAdmission): Promise<boolean> {
  const { clock, isGone } = admission;
  const untilMs = clock.nowMs() + admittingWithinMs;
  while (!isGone() && clock.nowMs() < untilMs) {
    if (await lead(admission).catch(() => false)) return true;
    await new Promise<void>((resolve) => clock.after(betweenTriesMs, resolve));
  }
  return false;
}

async function lead({ pipe, origin, address }: PipeAdmission): Promise<boolean> {
  const targetId = await findPage(pipe, origin);
  const attached = await pipe.ask('Target.attachToTarget', { targetId, flatten: true });
  const { sessionId } = sessionSchema.parse(attached);
  try {
    const answer = await pipe.ask('Page.navigate', { url: address() }, sessionId);
    return navigatedSchema.parse(answer).errorText === undefined;
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
