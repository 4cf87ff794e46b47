import type { App, BrowserWindow, WebContents } from 'electron';
import type { Clock, Log } from '../../../../shared/ports/machine.ts';

/** A page that has not answered for so long, on top of the seconds that Electron itself waits, hangs. [PJ] */
export const hangingMs = 10_000;

/**
 * Ends the process of a page that hangs, so that it is loaded again as one that crashed. One that answers meanwhile
 * is left alone. Returns its undo.
 */
export function endHangingPage(
  window: Pick<BrowserWindow, 'on' | 'off'>,
  contents: Pick<WebContents, 'forcefullyCrashRenderer' | 'on' | 'off'>,
  clock: Clock,
  log: Log,
): () => void {
  let undoTimer = (): void => {};
  const onUnresponsive = (): void => {
    log.note('page hangs');
    undoTimer();
    undoTimer = clock.after(hangingMs, () => {
      log.note('page that hangs ended');
      contents.forcefullyCrashRenderer();
    });
  };
  const onResponsive = (): void => undoTimer();
  window.on('unresponsive', onUnresponsive);
  window.on('responsive', onResponsive);
  // Whoever ended it meanwhile: the page that is loaded after it must not be ended in its place.
  contents.on('render-process-gone', onResponsive);
  return () => {
    window.off('unresponsive', onUnresponsive);
    window.off('responsive', onResponsive);
    contents.off('render-process-gone', onResponsive);
    undoTimer();
  };
}

/** Chromium starts its helpers (graphics, sound) again by itself: the log tells which of them died, and how. Returns its undo. */
export function noteLostHelpers(app: Pick<App, 'on' | 'off'>, log: Log): () => void {
  const onGone = (_event: unknown, { type, reason }: { readonly type: string; readonly reason: string }) => {
    if (reason !== 'clean-exit') log.note('helper process gone', { type, reason });
  };
  app.on('child-process-gone', onGone);
  return () => {
    app.off('child-process-gone', onGone);
  };
}

/** Electron never brings a crashed page back by itself; one that crashes again and again is not reloaded faster. */
const reloadsAllowed = 3;
/** … as three times in so long. [PJ] */
export const reloadWindowMs = 300_000;

/**
 * Reloads the page when its process has gone: at once, but never more than three times in five minutes; the next
 * one waits until it may. Returns its undo.
 */
export function reviveCrashedPage(
  contents: Pick<WebContents, 'on' | 'off' | 'reload'>,
  clock: Clock,
  log: Log,
): () => void {
  let reloadsAtMs: readonly number[] = [];
  let undoTimer = (): void => {};
  const reload = (): void => {
    reloadsAtMs = [...reloadsAtMs.slice(1 - reloadsAllowed), clock.nowMs()];
    contents.reload();
  };
  const onGone = (_event: unknown, details: { readonly reason: string }): void => {
    if (details.reason === 'clean-exit') return;
    const oldest = reloadsAtMs.length < reloadsAllowed ? undefined : reloadsAtMs[0];
    const waitMs = oldest === undefined ? 0 : Math.max(0, oldest + reloadWindowMs - clock.nowMs());
    log.note('page process gone', { reason: details.reason, waitMs });
    undoTimer();
    undoTimer = clock.after(waitMs, reload);
  };
  contents.on('render-process-gone', onGone);
  return () => {
    contents.off('render-process-gone', onGone);
    undoTimer();
  };
}
