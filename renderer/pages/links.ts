import type { PageWords } from '../../shared/content/page-words.ts';
import { button, element } from '../elements/elements.ts';
import { type PageName, screenOf } from './page.ts';

const pageNames: readonly PageName[] = ['firstRun', 'diary', 'settings'];

/** The links stand below the screen; their own clicks and keys never start relief, any other key does. */
export function newLinks(page: Document, open: (name: PageName) => void) {
  const newLink = (name: PageName): HTMLElement => button('', () => open(name));
  const byName = { firstRun: newLink('firstRun'), diary: newLink('diary'), settings: newLink('settings') };
  const { firstRun, diary, settings } = byName;
  const links = element('nav', { id: 'pages', hidden: '' }, firstRun, diary, settings);
  firstRun.id = 'first-run';
  firstRun.hidden = true;
  links.addEventListener('click', (event) => event.stopPropagation());
  links.addEventListener('keydown', (stroke) => {
    if (stroke.key === 'Enter' || stroke.key === ' ') stroke.stopPropagation();
  });
  screenOf(page).after(links);
  return {
    links,
    firstRun,
    name(words: PageWords['pages']): void {
      links.ariaLabel = words.links;
      for (const name of pageNames) byName[name].textContent = words.titles[name];
    },
  };
}
