import type { Press } from '../shared/dialogue/press.ts';
import { pressForKey } from './screen/controls/keys.ts';

/** What was pressed before the page had joined main. */
export interface EarlyPress {
  /**
   * The last of it, once: any key and any tap mean the start, Escape means stop. Null where nothing was, or only what
   * was pressed so long ago that nobody waits for it any more.
   */
  take(): Extract<Press, 'start' | 'stop'> | null;
}

/** What a key means while any key helps. */
const anyKey = { scene: 'idle', choices: [], moreChoices: [], marked: null, numbered: false } as const;

/** Whoever pressed has given up by then: main that comes back much later must not wake the room. [PJ] */
const lastsMs = 60_000;

/** Keeps what is pressed from now on until it is taken: nothing else could be meant by whoever sees no choice yet. */
export function keepEarlyPress(page: Document): EarlyPress {
  const undo = new AbortController();
  const { signal } = undo;
  let kept: ReturnType<EarlyPress['take']> = null;
  let keptAtMs = 0;
  const keep = (meant: 'start' | 'stop'): void => {
    kept = meant;
    keptAtMs = performance.now();
  };
  page.addEventListener('click', () => keep('start'), { signal });
  page.addEventListener(
    'keydown',
    (stroke) => {
      const meant = stroke.repeat ? null : pressForKey(stroke, anyKey);
      if (meant === 'start' || meant === 'stop') keep(meant);
    },
    { signal },
  );
  return {
    take() {
      undo.abort();
      const taken = performance.now() - keptAtMs > lastsMs ? null : kept;
      kept = null;
      return taken;
    },
  };
}
