import type { BrowserWindow } from 'electron';

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
>;

export function showWhenPainted(window: ShownWindow): void {
  window.once('ready-to-show', () => window.show());
}

/** Brings the window to the front, if there still is one; returns its undo. */
export function bringWindowForward(window: ShownWindow): () => void {
  if (window.isDestroyed()) return () => {};
  const giveBack = wayBack(window);
  if (window.isMinimized()) window.restore();
  window.show();
  window.moveTop();
  window.focus();
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
