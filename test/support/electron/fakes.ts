import { EventEmitter } from 'node:events';
import type {
  IpcMain,
  IpcMainEvent,
  IpcMainInvokeEvent,
  OnBeforeRequestListenerDetails,
  PowerSaveBlocker,
  Session,
  WebContents,
} from 'electron';
import type { GuardedSession } from '../../../main/shells/electron/page/security.ts';

/** Stand-ins for parts of Electron, held to its own types: what they miss or misname does not compile. */

/** A blocker that only counts. */
export class FakePowerSaveBlocker implements Pick<PowerSaveBlocker, 'start' | 'stop'> {
  readonly running = new Map<number, string>();
  stops = 0;
  #lastId = 0;

  start(type: 'prevent-app-suspension' | 'prevent-display-sleep'): number {
    this.#lastId += 1;
    this.running.set(this.#lastId, type);
    return this.#lastId;
  }

  stop(id: number): boolean {
    this.stops += 1;
    return this.running.delete(id);
  }
}

type Handler<Setter extends (handler: never, ...rest: never[]) => void> = Parameters<Setter>[0];

type DownloadListener = (event: { preventDefault: () => void }, item: { getURL: () => string }) => void;

/** A session that keeps what it was given. */
export class FakeSession implements GuardedSession {
  permissionRequest: Handler<Session['setPermissionRequestHandler']> = null;
  permissionCheck: Handler<Session['setPermissionCheckHandler']> = null;
  device: Handler<Session['setDevicePermissionHandler']> = null;
  displayMedia: Handler<Session['setDisplayMediaRequestHandler']> = null;
  spellChecking: boolean | null = null;
  dictionaries = '';
  download: DownloadListener | null = null;
  beforeRequest:
    | ((details: OnBeforeRequestListenerDetails, answer: (response: { cancel?: boolean }) => void) => void)
    | null = null;

  readonly webRequest: GuardedSession['webRequest'] = {
    onBeforeRequest: (...given: readonly unknown[]) => {
      this.beforeRequest = given.at(-1) as typeof this.beforeRequest;
    },
  };

  setPermissionRequestHandler: Session['setPermissionRequestHandler'] = (handler) => {
    this.permissionRequest = handler;
  };
  setPermissionCheckHandler: Session['setPermissionCheckHandler'] = (handler) => {
    this.permissionCheck = handler;
  };
  setDevicePermissionHandler: Session['setDevicePermissionHandler'] = (handler) => {
    this.device = handler;
  };
  setDisplayMediaRequestHandler: Session['setDisplayMediaRequestHandler'] = (handler) => {
    this.displayMedia = handler;
  };
  setSpellCheckerEnabled: Session['setSpellCheckerEnabled'] = (enabled) => {
    this.spellChecking = enabled;
  };
  setSpellCheckerDictionaryDownloadURL: Session['setSpellCheckerDictionaryDownloadURL'] = (address) => {
    this.dictionaries = address;
  };
  on(_event: 'will-download', listener: DownloadListener): void {
    this.download = listener;
  }

  /** Whether a request of the page or of the browser itself gets through. */
  lets(url: string): boolean {
    let cancelled = false;
    this.beforeRequest?.({ url } as OnBeforeRequestListenerDetails, (response) => {
      cancelled = response.cancel === true;
    });
    return !cancelled;
  }
}

/** The page of a window, as far as Charley touches it. Electron's overloaded `on` cannot be written out. */
export class FakeContents extends EventEmitter {
  readonly sent: { readonly channel: string; readonly payload: unknown }[] = [];
  readonly state = { destroyed: false, crashed: false };
  reloads = 0;
  crashes = 0;
  openWindow: Parameters<WebContents['setWindowOpenHandler']>[0] | null = null;
  webRtcPolicy = '';

  send: WebContents['send'] = (channel, payload) => {
    this.sent.push({ channel, payload });
  };
  isDestroyed: WebContents['isDestroyed'] = () => this.state.destroyed;
  isCrashed: WebContents['isCrashed'] = () => this.state.crashed;
  reload: WebContents['reload'] = () => {
    this.reloads += 1;
  };
  forcefullyCrashRenderer: WebContents['forcefullyCrashRenderer'] = () => {
    this.crashes += 1;
  };
  setWindowOpenHandler: WebContents['setWindowOpenHandler'] = (handler) => {
    this.openWindow = handler;
  };
  setWebRTCIPHandlingPolicy: WebContents['setWebRTCIPHandlingPolicy'] = (policy) => {
    this.webRtcPolicy = policy;
  };

  asContents(): WebContents {
    return this as unknown as WebContents;
  }
}

type InvokeHandler = Parameters<IpcMain['handle']>[1];
type MessageListener = Parameters<IpcMain['on']>[1];

/** Main's end of Electron's messages, with a page that the test plays. */
export class FakeIpcMain {
  readonly handlers = new Map<string, InvokeHandler>();
  readonly listeners = new Map<string, MessageListener>();

  handle: IpcMain['handle'] = (channel, handler) => {
    this.handlers.set(channel, handler);
  };
  removeHandler: IpcMain['removeHandler'] = (channel) => {
    this.handlers.delete(channel);
  };
  on(channel: string, listener: MessageListener): this {
    this.listeners.set(channel, listener);
    return this;
  }
  off(channel: string, listener: MessageListener): this {
    if (this.listeners.get(channel) === listener) this.listeners.delete(channel);
    return this;
  }

  asIpcMain(): IpcMain {
    return this as unknown as IpcMain;
  }

  invoke(channel: string, event: Partial<IpcMainInvokeEvent>, question?: unknown): unknown {
    return this.handlers.get(channel)?.(event as IpcMainInvokeEvent, question);
  }

  send(channel: string, event: Partial<IpcMainEvent>, payload: unknown): void {
    this.listeners.get(channel)?.(event as IpcMainEvent, payload);
  }
}
