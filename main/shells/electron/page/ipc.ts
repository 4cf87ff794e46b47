import type { IpcMain, IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron';
import type { PageHandler, TellPage } from '../../../../shared/ipc/bridge.ts';
import { pageAsksChannels } from '../../../../shared/ipc/page-asks.ts';
import { pageTellsChannels } from '../../../../shared/ipc/page-tells.ts';
import { readPageAsk, readPageTell, refused } from '../../../../shared/ipc/reading.ts';
import type { Clock, Log } from '../../../../shared/ports/machine.ts';
import { watchForHang } from '../../hang-watch.ts';
import { createPageGate, noAnswer } from '../../page-gate.ts';
import { isTrustedFrame } from './security.ts';

/** Tells the page of a window; nothing where it has crashed or is gone. */
export function createTellPage(contents: Pick<WebContents, 'send' | 'isDestroyed' | 'isCrashed'>): TellPage {
  return (channel, payload) => {
    if (!contents.isDestroyed() && !contents.isCrashed()) contents.send(channel, payload);
  };
}

interface PageConnection {
  readonly ipcMain: Pick<IpcMain, 'handle' | 'removeHandler' | 'on' | 'off'>;
  readonly contents: Pick<WebContents, 'on' | 'off' | 'forcefullyCrashRenderer'>;
  readonly handler: PageHandler;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Connects the page of a window with the session, through the sender check and the gate. A page that hangs has its
 * process ended: what has gone is loaded again. Returns its undo.
 */
export function connectPage({ ipcMain, contents, handler, clock, log }: PageConnection): () => void {
  const gate = createPageGate(handler, clock, log);
  const isOurPage = (event: IpcMainEvent | IpcMainInvokeEvent): boolean =>
    event.sender === contents && isTrustedFrame(event.senderFrame);
  const watch = () =>
    watchForHang(clock, () => {
      log.note('page hangs');
      contents.forcefullyCrashRenderer();
    });
  let joined = false;
  let hangWatch = watch();
  const leave = (): void => {
    hangWatch.stop();
    hangWatch = watch();
    if (joined) handler.left();
    joined = false;
  };
  const onNavigation = (event: { readonly isMainFrame: boolean; readonly isSameDocument: boolean }): void => {
    if (event.isMainFrame && !event.isSameDocument) leave();
  };
  for (const channel of pageAsksChannels) {
    ipcMain.handle(channel, (event, question: unknown) => {
      if (!isOurPage(event)) return gate.refuse('not our page');
      joined = true;
      const read = readPageAsk(channel, question);
      if (read.ok) return gate.ask(read.message);
      gate.refuse(read.refusal);
      throw new Error(noAnswer);
    });
  }
  const onTells = pageTellsChannels.map((channel) => {
    const onTell = (event: IpcMainEvent, payload: unknown): void => {
      const read = isOurPage(event) ? readPageTell(channel, payload) : refused('not our page');
      if (!read.ok) {
        gate.refuse(read.refusal);
        return;
      }
      const tell = read.message;
      hangWatch.heard(tell.channel === 'page:alive' ? tell.payload : null);
      gate.tell(tell);
    };
    ipcMain.on(channel, onTell);
    return () => ipcMain.off(channel, onTell);
  });
  contents.on('did-start-navigation', onNavigation);
  contents.on('render-process-gone', leave);
  contents.on('destroyed', leave);
  return () => {
    hangWatch.stop();
    for (const channel of pageAsksChannels) ipcMain.removeHandler(channel);
    for (const off of onTells) off();
    contents.off('did-start-navigation', onNavigation);
    contents.off('render-process-gone', leave);
    contents.off('destroyed', leave);
  };
}
