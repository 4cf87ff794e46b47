import type { Press } from '../shared/dialogue/press.ts';
import { pressForKey } from './screen/keys.ts';

/** What was pressed before the page had joined main. */
export interface EarlyPress {
  /** The last of it, once: any key and any tap mean the start, Escape means stop. Null where nothing was. */
  take(): Extract<Press, 'start' | 'stop'> | null;
}

/** What a key means while any key helps. */
const anyKey = { scene: 'idle', choices: [], moreChoices: [], marked: null, numbered: false } as const;

/** Keeps what is pressed from now on until it is taken: nothing else could be meant by whoever sees no choice yet. */
export function keepEarlyPress(page: Document): EarlyPress {
  const undo = new AbortController();
  const { signal } = undo;
  let kept: ReturnType<EarlyPress['take']> = null;
  page.addEventListener('click', () => (kept = 'start'), { signal });
  page.addEventListener(
    'keydown',
    (stroke) => {
      const meant = stroke.repeat ? null : pressForKey(stroke, anyKey);
      if (meant === 'start' || meant === 'stop') kept = meant;
    },
    { signal },
  );
  return {
    take() {
      undo.abort();
      const taken = kept;
      kept = null;
      return taken;
    },
  };
}
