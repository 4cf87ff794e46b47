import type { Clock } from '../../../../shared/ports/machine.ts';
import type { BrowserPipe } from './browser-pipe.ts';

const askEveryMs = 5_000;
/** Each waits its three seconds: a machine that swaps may hold a browser up for so long. [PJ] */
const silentTries = 3;

/**
 * Notices a browser whose own process hangs while its page lives on in another: the page is still heard and gives its
 * signs, but no key and no tap reaches it, and it hangs itself as soon as it has something new to show. Only a browser
 * that has answered before is watched. Returns its undo.
 * @param hangs called once, fourteen seconds after the beginning at the latest
 */
export function watchBrowser(pipe: BrowserPipe, clock: Clock, hangs: () => void): () => void {
  let isOver = false;
  let cancel = (): void => {};
  const ask = async (): Promise<void> => {
    for (let silent = 0; silent < silentTries; silent += 1) {
      const isAnswered = await pipe.ask('Browser.getVersion', {}).then(
        () => true,
        () => false,
      );
      if (isOver || pipe.isGone()) return;
      if (isAnswered) return later();
    }
    hangs();
  };
  const later = (): void => {
    cancel = clock.after(askEveryMs, () => void ask());
  };
  later();
  return () => {
    isOver = true;
    cancel();
  };
}
