import type { MenuItemConstructorOptions, Tray } from 'electron';
import type { Content } from '../../../../shared/content/content.ts';
import type { Press } from '../../../../shared/dialogue/press.ts';

/** An amber dot, 32 × 32, of our own. */
const trayPng =
  'iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAYAAABzenr0AAAAvUlEQVR42t2XzQ2AIAxGWYCdPLADO7BDE0dwGnZgCzfRmsCFIPgDbfXwLkTzPUGgVes8KU7UFwU0YhCHQMTFMT1SwCIe2Rr4+Gw3gePLwoXgnBDffSUAD4Jz4KnA0iE8sdwVgI7h1Zk4W/NtEOaKQBgoEFoCdmB4wtYEPIGAPxPQBOEJXRIwhAKmJOAIBVxJAAgFQKQA+xKw/4Ts25D9IBJxFLNfRiKuY/aCRERJJqIoFVGWi2hMxLRm/+yOdyH/uxU0ltEMAAAAAElFTkSuQmCC';

/** The picture for the tray: macOS shows each of its points, which are 16 × 16 there; the others take the size they want. */
export function trayImage<Image>(
  images: { createFromBuffer(png: Buffer, options: { readonly scaleFactor: number }): Image },
  platform: NodeJS.Platform,
): Image {
  const scaleFactor = platform === 'darwin' ? 2 : 1;
  return images.createFromBuffer(Buffer.from(trayPng, 'base64'), { scaleFactor });
}

/** What can be done from the tray. */
interface TrayActions {
  readonly open: () => void;
  readonly press: (press: Press) => void;
  readonly quit: () => void;
}

type TrayWords = Content['tray'];

/** The tray's menu: what a hand finds in the dark, and the bedtime stretches. */
export function trayMenu(
  { open, press, quit }: TrayActions,
  words: TrayWords,
): readonly MenuItemConstructorOptions[] {
  const pressing = (what: Press) => () => {
    open();
    press(what);
  };
  return [
    { label: words.open, click: open },
    { type: 'separator' },
    { label: words.start, click: pressing('start') },
    { label: words.routine, click: pressing('routine') },
    { label: words.stop, click: () => press('stop') },
    { type: 'separator' },
    { label: words.quit, click: quit },
  ];
}

/** Puts Charley beside the clock. Where a desktop has no tray nothing is lost: the window stays. */
export function dressTray<Menu>(
  tray: {
    readonly setToolTip: Tray['setToolTip'];
    readonly setContextMenu: (menu: Menu) => void;
    readonly on: (event: 'click', listener: () => void) => unknown;
  },
  build: (template: MenuItemConstructorOptions[]) => Menu,
  actions: TrayActions,
  words: TrayWords,
): void {
  tray.setToolTip(words.tip);
  tray.setContextMenu(build([...trayMenu(actions, words)]));
  tray.on('click', actions.open);
}
