import type { Clock, Log } from '../../shared/ports/machine.ts';

/** Where faults are told, and how this Charley was started. */
export type FaultProcess = Pick<NodeJS.Process, 'on' | 'argv'>;

/** What ends this Charley and starts another one. */
export interface Restarting {
  relaunch(options: { readonly args: string[] }): void;
  exit(code: number): void;
}

/** Marks a start after a fault, so that a fault at every start does not go round for ever. */
export const afterFault = '--after-fault';
/** How a Charley ends whose place another one takes, unless the system refuses to start it: EX_TEMPFAIL of sysexits.h, which neither Node nor Chromium ends with. */
export const startsAnewCode = 75;
/** A Charley that ran so long since a fault starts anew after the next one, too: the night is long. [PJ] */
export const quietAfterFaultMs = 3_600_000;

/**
 * A fault of ours is noted and Charley starts anew, once in an hour. Electron's own dialog would
 * only light up the night, and Node's own end would leave the room without ears. Returns its undo.
 */
export function startAnewAfterFault(
  app: Restarting,
  process: FaultProcess,
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
    app.exit(mayStartAnew ? startsAnewCode : 1);
  };
  process.on('uncaughtException', onFault);
  process.on('unhandledRejection', onFault);
  return undo;
}
