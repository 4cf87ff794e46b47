import type { App } from 'electron';
import type { Clock, Log } from '../../../shared/ports.ts';

/** What ends Charley from outside. */
export type EndingProcess = Pick<NodeJS.Process, 'on' | 'argv'>;

/** Ends Charley with its window or a signal: first everything that was started, then the app. */
export function endCleanly(
  app: Pick<App, 'on' | 'quit' | 'exit'>,
  process: EndingProcess,
  stop: () => Promise<void>,
): void {
  let ending = false;
  app.on('window-all-closed', () => app.quit());
  process.on('SIGINT', () => app.quit());
  process.on('SIGTERM', () => app.quit());
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (ending) return;
    ending = true;
    stop().then(
      () => app.exit(0),
      () => app.exit(1),
    );
  });
}

/** Marks a start after a fault, so that a fault at every start does not go round for ever. */
const afterFault = '--after-fault';
/** A Charley that ran so long since a fault starts anew after the next one, too: the night is long. [PJ] */
export const quietAfterFaultMs = 3_600_000;

/**
 * A fault of ours is noted and Charley starts anew, once in an hour; Electron's own dialog would only light up the
 * night. Returns its undo.
 */
export function startAnewAfterFault(
  app: Pick<App, 'relaunch' | 'exit'>,
  process: EndingProcess,
  clock: Pick<Clock, 'after'>,
  log: Log,
): () => void {
  let mayStartAnew = !process.argv.includes(afterFault);
  const undo = clock.after(quietAfterFaultMs, () => {
    mayStartAnew = true;
  });
  const onFault = (fault: unknown): void => {
    log.note('fault', { fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) });
    const own = process.argv.slice(1).filter((argument) => argument !== afterFault);
    if (mayStartAnew) app.relaunch({ args: [...own, afterFault] });
    app.exit(1);
  };
  process.on('uncaughtException', onFault);
  process.on('unhandledRejection', onFault);
  return undo;
}
