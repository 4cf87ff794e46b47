import { isPress, type Press } from '../../../shared/dialogue/press.ts';
import type { View } from '../../../shared/dialogue/view.ts';
import type { NightScreen } from '../screen.ts';
import { isListOpen, pressForKey } from './keys.ts';
import { type Arrow, isArrow, moveFocus } from './moving.ts';
import { isInPlace } from './settling.ts';

/**
 * Turns keys, touches and clicks into presses. Buttons carry their press in `data-press`; while Charley waits,
 * a touch anywhere else starts relief, and where a choice is marked it takes that. Arrow keys move over the
 * buttons. `shown` is null while there is nothing to press. While the screen is not settled, a tap is none, nor a key
 * but Escape, nor ever a tap on a button that has just come to its place: so a double tap never ends what its first
 * half began. Returns its undo.
 */
export function listenForPresses(
  page: Document,
  { shown, isSettled }: Pick<NightScreen, 'shown' | 'isSettled'>,
  press: (press: Press) => void,
): () => void {
  const undo = new AbortController();
  const { signal } = undo;

  page.addEventListener(
    'click',
    ({ target, detail }) => {
      const view = shown();
      if (view === null) return;
      const button = buttonOf(target);
      const meant = pressOfButton(button) ?? pressBeside(view);
      // Without a pointer (Enter, a screen reader's press) nothing was under a finger by chance.
      const isByPointer = detail > 0;
      const isMeant = !isByPointer || (isSettled() && (button === null || isInPlace(button)));
      if (meant !== null && isMeant) press(meant);
    },
    { signal },
  );
  page.addEventListener(
    'keydown',
    (stroke) => {
      const view = shown();
      if (view === null) return;
      if (activatesButton(stroke)) {
        if (stroke.repeat) stroke.preventDefault();
        return;
      }
      if (movesFocus(stroke, view)) {
        stroke.preventDefault();
        moveFocus(page, stroke.key);
        return;
      }
      const meant = pressForKey(stroke, view);
      if (meant === null) return;
      stroke.preventDefault();
      if (!stroke.repeat && (meant === 'stop' || isSettled())) press(meant);
    },
    { signal },
  );
  // A pointer never leaves the focus on a button, so that afterwards Space and Enter keep their meaning.
  page.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  return () => undo.abort();
}

/** What a tap beside the buttons means. */
function pressBeside(view: View): Press | null {
  return view.marked ?? (view.scene === 'idle' && !isListOpen(view) ? 'start' : null);
}

function buttonOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-press]') : null;
}

function pressOfButton(button: HTMLElement | null): Press | null {
  const press = button?.dataset.press;
  return press !== undefined && isPress(press) ? press : null;
}

function movesFocus(stroke: KeyboardEvent, view: View): stroke is KeyboardEvent & { key: Arrow } {
  const isAlone = !stroke.ctrlKey && !stroke.metaKey && !stroke.altKey;
  const isForChoices = view.scene !== 'idle' || isListOpen(view);
  return isArrow(stroke.key) && isAlone && isForChoices && view.marked === null;
}

function activatesButton(stroke: KeyboardEvent): boolean {
  return (stroke.key === 'Enter' || stroke.key === ' ') && pressOfButton(buttonOf(stroke.target)) !== null;
}
