import type { PageWords } from '../../shared/content/page-words.ts';
import { button, element } from '../elements/elements.ts';

/** A group of settings under its heading. */
export interface Group {
  readonly title: string;
  readonly element: HTMLElement;
}

/** What there is on a long page: a button leads to each group, and `back` to the buttons again. */
export function tableOfContents(
  groups: readonly Group[],
  words: Pick<PageWords['settingsPage'], 'contents' | 'toContents'>,
): { readonly element: HTMLElement; readonly back: HTMLElement } {
  const buttons = groups.map(({ title, element: group }) => button(title, () => leadTo(group)));
  const contents = element('nav', { 'aria-label': words.contents }, ...buttons);
  const back = button(words.toContents, () => {
    contents.scrollIntoView();
    buttons[0]?.focus();
  });
  return { element: contents, back };
}

/** Its heading comes to the top of the window and has the focus, so that Tab goes on from there. */
function leadTo(group: HTMLElement): void {
  const heading = group.querySelector('h2');
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  group.scrollIntoView();
}
