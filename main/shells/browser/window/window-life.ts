import type { Content } from '../../../../shared/content/content.ts';
import { filled } from '../../../../shared/filled.ts';
import type { Clock, Log } from '../../../../shared/ports/machine.ts';
import type { PageLink } from '../server/page-link.ts';
import { silentAtMostMs } from './admit-window.ts';
import { createFailureSeries } from './failure-series.ts';
import type { AdmittedWindow } from './open-window.ts';
import { failureInWords, type WindowEnd } from './window.ts';
import type { AppWindowFacts } from './window-arguments.ts';
import { type WindowVerdict, watchWindow } from './window-verdict.ts';

interface WindowLifeDeps {
  readonly open: (moved: AppWindowFacts['moved']) => AdmittedWindow;
  readonly link: Pick<PageLink, 'isConnected' | 'onChange' | 'parting'>;
  readonly clock: Clock;
  readonly log: Log;
  /** Prints one line for the person. */
  readonly print: (line: string) => void;
  /** Says aloud that the window does not stay. */
  readonly alarm: () => void;
  readonly content: Content;
  /** Settles when the person ends Charley from outside. */
  readonly untilStopped: Promise<void>;
}

/**
 * Keeps a window open until the person closes it or ends Charley: a page that died is led back into its window, and a
 * window that died is opened again, ever more slowly. Settles with the exit code, and never without a word where the
 * person has not ended Charley by a signal.
 */
export async function keepWindow(deps: WindowLifeDeps): Promise<number> {
  const { open, link, clock, log, print } = deps;
  const words = deps.content.commands.shells;
  let isStopped = false;
  const stopped = deps.untilStopped.then(() => {
    isStopped = true;
    return 0;
  });
  const nextTry = createFailureSeries();
  let moved: AppWindowFacts['moved'] = 'by pipe';
  let window = open(moved);
  let openedMs = clock.nowMs();
  let hadPage = false;
  let everHadPage = false;
  const undoSeen = link.onChange(() => {
    hadPage ||= link.isConnected();
    everHadPage ||= hadPage;
  });
  /** Of what is waited for now. Without it the process would live on as long as that takes. */
  let undoWaiting = (): void => {};

  /** Never once Charley ends: nobody would close it. */
  const openAgain = (how: AppWindowFacts['moved']): void => {
    if (isStopped) return;
    moved = how;
    openedMs = clock.nowMs();
    hadPage = false;
    window = open(how);
  };
  const untilTrouble = (): Promise<WindowVerdict> => {
    const watch = watchWindow({ window, link, clock, hadPage });
    undoWaiting = watch.undo;
    return watch.trouble;
  };
  const pause = (verdict: WindowVerdict): Promise<void> => {
    const nowMs = clock.nowMs();
    const isLong = nowMs - openedMs >= silentAtMostMs;
    const withoutPage = isLong ? 'after a minute without its page' : 'before its page came';
    const { waitMs, isAlarming } = nextTry(nowMs, hadPage ? 'after its page came' : withoutPage);
    log.note('window lost', { waitMs, ...factsOf(verdict) });
    if (isAlarming) {
      log.note('window does not stay');
      print(words.windowDoesNotStay);
      deps.alarm();
    }
    return new Promise((resolve) => {
      undoWaiting = clock.after(waitMs, resolve);
    });
  };

  const openAfterPause = async (verdict: WindowVerdict): Promise<void> => {
    await pause(verdict);
    if (link.isConnected()) return;
    // A page that hangs cannot be led anywhere.
    if (verdict.kind === 'page gone' && link.parting() !== 'hung' && (await window.admit())) return;
    await window.close();
    // One that was led by a file does not obey its pipe: to find that out again would take most of a minute.
    openAgain(hadPage ? moved : 'by pipe');
  };

  /** The window is closed and its browser runs on, as is usual on macOS. */
  const isClosedInside = async ({ kind }: WindowVerdict): Promise<boolean> =>
    kind === 'page gone' && link.parting() === 'goodbye' && !(await window.hasPage());

  const keep = async (): Promise<number> => {
    while (!isStopped) {
      const verdict = await untilTrouble();
      const isClosed = verdict.kind === 'closed' || (await isClosedInside(verdict));
      if (isStopped) break;
      if (isClosed) {
        print(words.windowClosed);
        return 0;
      }
      if (isRefusal(verdict, window) && moved === 'by pipe' && isStarted(verdict)) {
        // A wrapper around the browser may close the pipe's handles, an administrator forbid it: a window that stays
        // where it is beats none.
        log.note('window opened again, without a pipe', {});
        openAgain('never');
      } else if (isRefusal(verdict, window) && !everHadPage) {
        print(filled(words.windowFailed, { why: failureInWords(verdict, words) }));
        print(words.windowFailedHelp);
        return 1;
      } else await openAfterPause(verdict);
    }
    return 0;
  };

  try {
    // Whatever is being done, as leading a page back into a browser that hangs: the end does not wait for it.
    return await Promise.race([stopped, keep()]);
  } finally {
    undoSeen();
    undoWaiting();
  }
}

/**
 * Whether a browser would not open a window, or not over its pipe, however it was ended for that. One that was killed,
 * as by us where it hung, might have.
 */
function isRefusal(
  verdict: WindowVerdict,
  window: AdmittedWindow,
): verdict is Extract<WindowVerdict, { kind: 'failed' }> {
  return verdict.kind === 'failed' && (verdict.signal !== 'SIGKILL' || window.isUnled());
}

/** One that the system did not start, as where no file handle is left, has refused no pipe. */
function isStarted({ exitCode, signal }: WindowEnd): boolean {
  return exitCode !== null || signal !== null;
}

/** Codes, no words: what a browser says on its error output is not for the log. */
function factsOf(verdict: WindowVerdict): Readonly<Record<string, string | number>> {
  if (verdict.kind === 'page gone' || verdict.kind === 'closed') return { what: verdict.kind };
  return { what: verdict.kind, end: verdict.signal ?? verdict.exitCode ?? 'unstartable' };
}
