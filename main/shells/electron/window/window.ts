import type { App, BrowserWindow } from 'electron';

type ShownWindow = Pick<
  BrowserWindow,
  | 'once'
  | 'show'
  | 'hide'
  | 'minimize'
  | 'blur'
  | 'isDestroyed'
  | 'isVisible'
  | 'isMinimized'
  | 'isFocused'
  | 'restore'
  | 'moveTop'
  | 'focus'
  | 'setAlwaysOnTop'
>;

/** What the window stands among. */
export interface Desktop {
  readonly platform: NodeJS.Platform;
  readonly app: Pick<App, 'focus'>;
}

/** Shows a new window with its first picture: no white flash in a dark room. */
export function showWhenPainted(window: ShownWindow): void {
  window.once('ready-to-show', () => window.show());
}

/**
 * Loads the page. That a window is closed meanwhile is no fault: nothing more is loaded then.
 * @throws where the page does not load otherwise
 */
export async function loadPage(
  window: Pick<BrowserWindow, 'once' | 'loadURL'>,
  address: string,
): Promise<void> {
  let isClosing = false;
  window.once('close', () => {
    isClosing = true;
  });
  try {
    await window.loadURL(address);
  } catch (error) {
    if (!isClosing) throw error;
  }
}

/** Brings the window before those of other programs, if there still is one, and its keys to Charley; returns its undo. */
export function bringWindowForward(window: ShownWindow, { platform, app }: Desktop): () => void {
  if (window.isDestroyed()) return () => {};
  const giveBack = wayBack(window);
  if (window.isMinimized()) window.restore();
  // Windows raises nothing else of a program that the person is not using.
  if (platform === 'win32') window.setAlwaysOnTop(true);
  window.show();
  window.moveTop();
  window.focus();
  if (platform === 'win32') window.setAlwaysOnTop(false);
  // On macOS keys go to the active program, whatever stands in front.
  if (platform === 'darwin') app.focus({ steal: true });
  return () => {
    if (!window.isDestroyed()) giveBack();
  };
}

/** How the window gets back to where it is now. */
function wayBack(window: ShownWindow): () => void {
  if (window.isMinimized()) return () => window.minimize();
  if (!window.isVisible()) return () => window.hide();
  return window.isFocused() ? () => {} : () => window.blur();
}
