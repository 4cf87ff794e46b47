/** Keys that move between the choices, as `KeyboardEvent.key` names them. */
const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
export type Arrow = (typeof arrows)[number];

/** Whether a key is one that moves between the choices. */
export function isArrow(key: string): key is Arrow {
  return (arrows as readonly string[]).includes(key);
}

/** Moves the focus over the choices: left and right one by one and round, up and down to the nearest in the next row. */
export function moveFocus(page: Document, arrow: Arrow): void {
  const buttons = [...page.querySelectorAll<HTMLElement>('#screen button')];
  const from = buttons.find((button) => button === page.activeElement);
  if (from === undefined) buttons.at(arrow === 'ArrowLeft' || arrow === 'ArrowUp' ? -1 : 0)?.focus();
  else if (arrow === 'ArrowLeft') buttons.at(buttons.indexOf(from) - 1)?.focus();
  else if (arrow === 'ArrowRight') buttons.at((buttons.indexOf(from) + 1) % buttons.length)?.focus();
  else nearest(from, buttons, arrow)?.focus();
}

/** The button of the next row up or down that stands closest under or over this one. */
function nearest(from: HTMLElement, buttons: readonly HTMLElement[], arrow: Arrow): HTMLElement | undefined {
  const here = from.getBoundingClientRect();
  const beyond = buttons
    .map((button) => ({ button, box: button.getBoundingClientRect() }))
    .filter(({ box }) => (arrow === 'ArrowDown' ? box.top >= here.bottom : box.bottom <= here.top))
    .map(({ button, box }) => ({
      button,
      rows: Math.abs(box.top - here.top),
      aside: Math.abs(box.left + box.width / 2 - here.left - here.width / 2),
    }));
  return beyond.sort((one, other) => one.rows - other.rows || one.aside - other.aside)[0]?.button;
}
