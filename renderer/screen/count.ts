import type { ShownCount } from '../../shared/dialogue/view.ts';

/** From here on a count is read in minutes. */
const minuteSeconds = 100;

/** Shows a count as a ring that empties, with its number in the middle; nothing where nothing is counted. */
export function showCount(frame: HTMLElement, count: ShownCount | null): void {
  frame.hidden = count === null;
  if (count === null) return;
  const { secondsLeft, seconds } = count;
  const text = countText(secondsLeft);
  const number = within(frame, '#number');
  frame.dataset.digits = String(text.length);
  if (number.textContent !== text) number.textContent = text;
  const left = seconds === 0 ? 0 : Math.min(1, secondsLeft / seconds);
  // A ring that is whole has no seam.
  within(frame, '#ring-left').setAttribute('stroke-dasharray', `${left === 1 ? 1.01 : left} 2`);
}

/** "30", and "15:00" for what takes minutes. */
export function countText(seconds: number): string {
  if (seconds < minuteSeconds) return String(seconds);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function within(frame: HTMLElement, selector: string): Element {
  const element = frame.querySelector(selector);
  if (element === null) throw new Error(`index.html has no ${selector} in #count.`);
  return element;
}
