import type { App } from 'electron';
import type { FaultProcess } from '../after-fault.ts';

/** Ends Charley with its window or a signal: first everything that was started, then the app. */
export function endCleanly(
  app: Pick<App, 'on' | 'quit' | 'exit'>,
  process: Pick<FaultProcess, 'on'>,
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
