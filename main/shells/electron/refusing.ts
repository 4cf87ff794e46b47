import type { App, Dialog } from 'electron';

interface Refusing {
  readonly app: Pick<App, 'isPackaged' | 'exit'>;
  readonly dialog: Pick<Dialog, 'showErrorBox'>;
  /** Writes to the terminal. */
  readonly write: (text: string) => void;
}

/** Ends a start that may not go on, and says why: in the terminal, and in a box where Charley is started from a menu. */
export function refuseToStart(why: string, { app, dialog, write }: Refusing): void {
  write(`${why}\n`);
  if (app.isPackaged) dialog.showErrorBox('Charley', why);
  app.exit(1);
}
