import type { Look } from '../../shared/night.ts';
import { showBrightness } from './brightness.ts';

/** In so large a print what can be pressed takes half of a small window. [PJ] */
const largePercent = 200;

/** Puts a look on the page. Only the idle screen shows its clock and stands out of its place. */
export function showLook(page: Document, look: Look): void {
  const { dataset, style } = page.documentElement;
  dataset.colours = look.colours;
  dataset.light = look.light;
  dataset.text = look.textPercent >= largePercent ? 'large' : 'usual';
  style.fontSize = `${look.textPercent}%`;
  showBrightness(page, look.brightnessPercent);
  style.setProperty('--text', String(look.textPercent / 100));
  style.setProperty('--shift-x', `${look.shift.xPx}px`);
  style.setProperty('--shift-y', `${look.shift.yPx}px`);
}

/** A line in place of any view is to be read: where the screen rested in the dark, it stands in the light of a step. */
export function lightLine({ documentElement: { dataset } }: Document): void {
  if (dataset.light === 'resting') dataset.light = 'dim';
}

/** How long the controls of a resting screen stay after the mouse was last moved, or a finger went over it. [PJ] */
const controlsStayMs = 10_000;

/**
 * A screen that rests hides its controls until the mouse moves, or until it is told that a finger went over it; any key
 * and any tap start relief without them. Gives what is to be told.
 */
export function showControlsOnMove(page: Document): () => void {
  const { dataset } = page.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stirred = (): void => {
    clearTimeout(timer);
    dataset.stirred = 'yes';
    timer = setTimeout(() => delete dataset.stirred, controlsStayMs);
  };
  page.addEventListener('pointermove', ({ pointerType }) => {
    if (pointerType === 'mouse') stirred();
  });
  return stirred;
}
