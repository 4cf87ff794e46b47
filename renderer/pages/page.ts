import type { PageWords } from '../../shared/content/page-words.ts';
import { button, element } from '../elements/elements.ts';

/** A page of the day; each has a title in the words. */
export type PageName = keyof PageWords['pages']['titles'];

/** A page without what stands in it: its title, a way back, and the element that it fills. */
export function newPage(name: PageName, words: PageWords['pages'], leave: () => void) {
  const title = element('h1', { tabindex: '-1' }, words.titles[name]);
  const root = element('div');
  const main = element(
    'main',
    { class: 'page' },
    element('header', {}, title, button(words.back, leave)),
    root,
  );
  // The screen takes away every pointer's focus, and any click there starts relief: here they belong to the page.
  for (const kind of ['mousedown', 'click']) main.addEventListener(kind, (event) => event.stopPropagation());
  return { main, root };
}

/** The night screen, which every page stands in for. */
export function screenOf(page: Document): HTMLElement {
  const screen = page.getElementById('screen');
  if (screen === null) throw new Error('index.html has no #screen.');
  return screen;
}
