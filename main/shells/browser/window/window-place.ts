import { z } from 'zod';
import type { Log } from '../../../../shared/ports/machine.ts';
import type { BrowserPipe } from './browser-pipe.ts';

const targetsSchema = z.object({
  targetInfos: z.array(z.object({ targetId: z.string(), type: z.string(), url: z.string() })),
});
const windowSchema = z.object({ windowId: z.number(), bounds: z.object({ windowState: z.string() }) });
const sessionSchema = z.object({ sessionId: z.string() });
const focusSchema = z.object({ result: z.object({ value: z.boolean() }) });

interface ShownPage {
  /** The browser's name for it. */
  readonly targetId: string;
  readonly url: string;
}

interface Found {
  readonly targetId: string;
  readonly windowId: number;
  readonly place: 'in front' | 'behind' | 'minimized';
}

/**
 * Brings the browser's window with our page to the front, also from the task bar; returns its undo. A window cannot
 * be put behind another one: what was behind is minimized, which shows again what was in front of it. A browser
 * that does not do it (one that ran already and took the address over has no pipe) leaves all as it is.
 */
export function bringForward(pipe: BrowserPipe, origin: string, log: Log): () => void {
  const without = (error: unknown): null => {
    log.note('window not moved', { reason: error instanceof Error ? error.message : 'unknown' });
    return null;
  };
  const forward = find(pipe, origin).then(async (found) => {
    // A window that was as large as the screen becomes so again.
    if (found.place === 'minimized') await setState(pipe, found, 'normal');
    await pipe.ask('Target.activateTarget', { targetId: found.targetId });
    return found;
  });
  const before = forward.catch(without);
  return () => {
    void before.then(async (found) => {
      if (found === null || found.place === 'in front') return;
      await setState(pipe, found, 'minimized').catch(without);
    });
  };
}

function setState(
  pipe: BrowserPipe,
  { windowId }: Found,
  windowState: 'normal' | 'minimized',
): Promise<unknown> {
  return pipe.ask('Browser.setWindowBounds', { windowId, bounds: { windowState } });
}

async function find(pipe: BrowserPipe, origin: string): Promise<Found> {
  const targetId = await findPage(pipe, origin);
  if (targetId === null) throw new Error('The browser has no window with our page.');
  const { windowId, bounds } = windowSchema.parse(await pipe.ask('Browser.getWindowForTarget', { targetId }));
  if (bounds.windowState === 'minimized') return { targetId, windowId, place: 'minimized' };
  return { targetId, windowId, place: (await hasFocus(pipe, targetId)) ? 'in front' : 'behind' };
}

/** The browser's name for the page of ours that it shows, dead or alive; null where it shows none. */
export async function findPage(pipe: Pick<BrowserPipe, 'ask'>, origin: string): Promise<string | null> {
  return ofOrigin(await shownPages(pipe), origin)?.targetId ?? null;
}

/** Each page that the browser shows; one that it still loads may have no address yet. */
export async function shownPages(pipe: Pick<BrowserPipe, 'ask'>): Promise<readonly ShownPage[]> {
  const { targetInfos } = targetsSchema.parse(await pipe.ask('Target.getTargets', {}));
  return targetInfos.filter(({ type }) => type === 'page');
}

/** The one of them that is ours, dead or alive. */
export function ofOrigin(pages: readonly ShownPage[], origin: string): ShownPage | undefined {
  return pages.find(({ url }) => url.startsWith(`${origin}/`));
}

/** The page knows whether its window has the focus; one that hangs is taken as behind. */
async function hasFocus(pipe: BrowserPipe, targetId: string): Promise<boolean> {
  const attached = await pipe.ask('Target.attachToTarget', { targetId, flatten: true });
  const { sessionId } = sessionSchema.parse(attached);
  const question = { expression: 'document.hasFocus()', returnByValue: true };
  const answer = await pipe.ask('Runtime.evaluate', question, sessionId).catch(() => null);
  await pipe.ask('Target.detachFromTarget', { sessionId });
  return focusSchema.safeParse(answer).data?.result.value ?? false;
}
