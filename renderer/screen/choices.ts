import type { Press } from '../../shared/dialogue/press.ts';
import type { Choice } from '../../shared/dialogue/view.ts';
import { element } from '../elements/elements.ts';
import { notePlaced } from './controls/settling.ts';

/** Shows one button for each choice, in order. A choice that stays keeps its button, and so the focus. */
export function showChoices(group: HTMLElement, choices: readonly Choice[], marked: Press | null): void {
  const buttons = choices.map((choice) => {
    const button =
      buttonOf(group, choice) ?? element('button', { type: 'button', 'data-press': choice.press });
    showWords(button, choice);
    button.classList.toggle('marked', choice.press === marked);
    return button;
  });
  const same =
    group.childElementCount === buttons.length &&
    buttons.every((button, index) => group.children[index] === button);
  if (same) return;
  const focused = group.ownerDocument.activeElement;
  const before = [...group.children];
  if (before.length > 0)
    for (const [index, button] of buttons.entries()) if (before[index] !== button) notePlaced(button);
  group.replaceChildren(...buttons);
  if (buttons.some((button) => button === focused)) (focused as HTMLElement).focus();
}

/** A mark that goes below the edge of a small window takes the window along, and back up as far as it can stay in sight. */
export function keepMarkInSight(page: Document): void {
  const marked = page.querySelector('.marked');
  if (marked === page.querySelector('#screen button')) page.defaultView?.scrollTo(0, 0);
  marked?.scrollIntoView({ block: 'nearest' });
}

/** The key's cap is for the eye: a screen reader is told of the key in its own way. */
function showWords(button: HTMLElement, { label, key }: Choice): void {
  const cap = key === null ? [] : [element('kbd', { 'aria-hidden': 'true' }, key)];
  if (key === null) button.removeAttribute('aria-keyshortcuts');
  else button.setAttribute('aria-keyshortcuts', key);
  if (button.textContent !== `${label}${key ?? ''}`) button.replaceChildren(label, ...cap);
}

function buttonOf(group: HTMLElement, choice: Choice): HTMLElement | null {
  return group.querySelector<HTMLElement>(`[data-press="${choice.press}"]`);
}
