import { pressForKey } from '../screen/controls/keys.ts';
import type { NightScreen } from '../screen/screen.ts';
import type { OtherWindows } from './other-windows.ts';
import type { Unreached } from './unreachable.ts';

/** What a window shows while another one has the session. */
export interface HandOver {
  /** Says so, and where that can be, offers the session here: by its button, a tap or any key but Escape. */
  offer(words: Pick<Unreached, 'elsewhere' | 'closeThere' | 'bringHere' | 'useHere'>): void;
  /** This window has it, or nobody. */
  withdraw(): void;
}

/** What a key means while any key does. */
const anyKey = { scene: 'idle', choices: [], moreChoices: [], marked: null, numbered: false } as const;

export function createHandOver(
  page: Document,
  screen: Pick<NightScreen, 'showLine'>,
  windows: OtherWindows,
): HandOver {
  let undo: AbortController | null = null;

  function listen({ signal }: AbortController, take: () => void): void {
    page.addEventListener('click', take, { signal });
    page.addEventListener(
      'keydown',
      (stroke) => {
        const meant = pressForKey(stroke, anyKey);
        if (meant === null || meant === 'stop') return;
        stroke.preventDefault();
        if (!stroke.repeat) take();
      },
      { signal },
    );
  }
  return {
    offer({ elsewhere, closeThere, bringHere, useHere }) {
      undo?.abort();
      const offering = new AbortController();
      undo = offering;
      screen.showLine(elsewhere, closeThere);
      windows.whenInReach(() => {
        screen.showLine(elsewhere, bringHere, useHere);
        listen(offering, () => {
          offering.abort();
          windows.takeOver();
        });
      }, offering.signal);
    },
    withdraw() {
      undo?.abort();
      undo = null;
    },
  };
}
