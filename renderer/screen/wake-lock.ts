import type { View } from '../../shared/dialogue/view.ts';

/** Keeps the screen on while somebody is led, and all night where that is wished, where the browser can. Beside it main keeps the machine awake. */
export interface ScreenWakeLock {
  /** To be told of each view once it is shown, and null while a line stands in its place. */
  follow(view: View | null): void;
  /** Whether this browser would do it now. */
  tryOut(): Promise<'kept' | 'not kept'>;
}

/** The lock is lost with the sight of the page, and taken again with it; without one the screen is as the system has it. */
export function createScreenWakeLock(page: Document, { wakeLock }: Navigator): ScreenWakeLock {
  let isWanted = false;
  let asking = false;
  let held: WakeLockSentinel | null = null;

  async function align(): Promise<void> {
    if (asking) return;
    if (!isWanted) {
      const given = held;
      held = null;
      await given?.release().catch(() => {});
      return;
    }
    if (held !== null || page.hidden) return;
    asking = true;
    const sentinel = await request();
    held = sentinel;
    asking = false;
    sentinel?.addEventListener('release', () => {
      // One that was given back may tell so when another is held by now.
      if (held !== sentinel) return;
      held = null;
      void align();
    });
    if (!isWanted) await align();
  }
  // An older browser has none, and a battery that is low refuses it.
  const request = async (): Promise<WakeLockSentinel | null> => {
    if (wakeLock === undefined) return null;
    return wakeLock.request('screen').catch(() => null);
  };
  page.addEventListener('visibilitychange', () => void align());
  return {
    follow(view) {
      const wanted = view !== null && (view.scene !== 'idle' || view.look.staysOn);
      // A browser that refused is not asked again with each second of a count.
      if (wanted === isWanted) return;
      isWanted = wanted;
      void align();
    },
    async tryOut() {
      const sentinel = held ?? (await request());
      if (sentinel !== null && sentinel !== held) await sentinel.release().catch(() => {});
      return sentinel === null ? 'not kept' : 'kept';
    },
  };
}
