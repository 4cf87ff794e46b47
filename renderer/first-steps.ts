import { pressForKey } from './screen/controls/keys.ts';
import type { NightScreen } from './screen/screen.ts';

interface FirstStepsWords {
  /** Why nobody else helps now. */
  readonly line: string;
  /** What a key does: before the first step, and at each. */
  readonly begin: string;
  readonly next: string;
  readonly steps: readonly string[];
}

/** The first steps as text, for a page that nobody answers. */
export interface FirstSteps {
  /** Says why, and from then on each key and tap shows the next step; Escape leads back. */
  offer(words: FirstStepsWords): void;
  /** Ends it; says whether a step was shown. */
  withdraw(): 'begun' | 'not begun';
}

/** What a key means while any key helps. */
const anyKey = { scene: 'idle', choices: [], moreChoices: [], marked: null, numbered: false } as const;

export function createFirstSteps(page: Document, screen: Pick<NightScreen, 'showLine'>): FirstSteps {
  let undo: AbortController | null = null;
  let shown = 0;

  return {
    offer({ line, begin, next, steps }) {
      undo?.abort();
      undo = new AbortController();
      shown = 0;
      const show = (count: number): void => {
        shown = count;
        if (count === 0) screen.showLine(line, steps.length > 0 ? begin : '');
        else screen.showLine(steps[(count - 1) % steps.length] ?? line, next);
      };
      show(0);
      if (steps.length === 0) return;
      const { signal } = undo;
      page.addEventListener('click', () => show(shown + 1), { signal });
      page.addEventListener(
        'keydown',
        (stroke) => {
          const meant = pressForKey(stroke, anyKey);
          if (meant === null) return;
          stroke.preventDefault();
          if (!stroke.repeat) show(meant === 'stop' ? 0 : shown + 1);
        },
        { signal },
      );
    },
    withdraw() {
      undo?.abort();
      undo = null;
      const begun = shown > 0 ? 'begun' : 'not begun';
      shown = 0;
      return begun;
    },
  };
}
