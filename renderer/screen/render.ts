import type { View, ViewScene } from '../../shared/dialogue/view.ts';
import type { Look } from '../../shared/night.ts';
import { showChoices } from './choices.ts';
import { showCount } from './count.ts';
import { showDrawing } from './drawing.ts';

type Part =
  | 'screen'
  | 'activity'
  | 'progress'
  | 'clock'
  | 'headline'
  | 'call'
  | 'drawing'
  | 'count'
  | 'hint'
  | 'notices'
  | 'disclaimer'
  | 'announcement';

/** What of a view stands on the screen. */
type Rendered = Omit<View, 'id' | 'scene' | 'look' | 'announcement'> & {
  readonly scene: ViewScene | 'unreachable';
  readonly look: Pick<Look, 'clock'>;
};

/** A screen that nobody sends a view for. */
export const emptyView: Rendered = {
  scene: 'unreachable',
  look: { clock: null },
  headline: '',
  drawing: null,
  count: null,
  callNumber: null,
  hint: '',
  choices: [],
  numbered: false,
  moreChoices: [],
  marked: null,
  notices: [],
  activity: '',
  disclaimer: '',
};

/** Brings index.html into line with a view; what of it fits the window is another matter (crowding.ts). */
export function render(page: Document, view: Rendered): void {
  const focused = page.activeElement;
  page.documentElement.dataset.scene = view.scene;
  setText(part(page, 'activity'), view.activity);
  part(page, 'clock').hidden = view.look.clock === null;
  setText(part(page, 'clock'), view.look.clock ?? '');
  showHeadline(part(page, 'headline'), view.headline);
  showCall(part(page, 'call'), view.callNumber);
  showDrawing(part(page, 'drawing'), view.drawing);
  setText(part(page, 'progress'), view.count?.progress ?? '');
  showCount(part(page, 'count'), view.count);
  setText(part(page, 'hint'), view.hint);
  part(page, 'hint').classList.toggle('long', isToBeRead(view));
  showNotices(part(page, 'notices'), view.notices);
  part(page, 'choices').classList.toggle('numbered', view.numbered);
  showChoices(part(page, 'choices'), view.choices, view.marked);
  showChoices(part(page, 'more-choices'), view.moreChoices, view.marked);
  setText(part(page, 'disclaimer'), view.disclaimer);
  // The focus stays inside the screen when its button goes, on no button, so that every key keeps its meaning.
  if (focused?.isConnected === false) part(page, 'screen').focus({ preventScroll: true });
}

/** An element of index.html. */
export function part(page: Document, id: Part | 'choices' | 'more-choices'): HTMLElement {
  const element = page.getElementById(id);
  if (element === null) throw new Error(`index.html has no #${id}.`);
  return element;
}

/** As large as its digits let it be. */
function showCall(call: HTMLElement, digits: string | null): void {
  call.hidden = digits === null;
  call.style.setProperty('--digits', String(digits?.length ?? 1));
  setText(call, digits ?? '');
}

function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** In letters: at 800 by 600 a longer headline takes a second line, unless its print is smaller. */
const longestOfOneLine = 30;

/** In letters: a longer hint is an answer to be read, not a line to be glimpsed. */
const longestHint = 50;

/** A new headline is a new element, so that its fade-in begins anew; a page that was scrolled goes back to it. */
function showHeadline(heading: HTMLElement, headline: string): void {
  if (heading.textContent === headline) return;
  heading.classList.toggle('long', headline.length > longestOfOneLine);
  const line = heading.ownerDocument.createElement('span');
  line.textContent = headline;
  heading.replaceChildren(line);
  if (!heading.ownerDocument.activeElement?.matches('button')) window.scrollTo(0, 0);
}

/** What is read takes as much room as there is. */
export function isToBeRead({ hint, reading }: Pick<View, 'hint' | 'reading'>): boolean {
  return reading === 'answer' || hint.length > longestHint;
}

function showNotices(list: HTMLElement, notices: readonly string[]): void {
  const items = notices.map((notice) => {
    const item = list.ownerDocument.createElement('li');
    item.textContent = notice;
    return item;
  });
  list.hidden = items.length === 0;
  if (list.textContent !== notices.join('')) list.replaceChildren(...items);
}
