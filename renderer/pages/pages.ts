import './pages.css';
import { pageWords } from '../../shared/content/en/pages.ts';
import type { View } from '../../shared/dialogue/view.ts';
import { button, element } from '../elements/elements.ts';
import type { NightScreen } from '../screen/screen.ts';

/** Fills the root with a page, which may leave by itself; returns its undo, after which the page does nothing more. */
export type OpenPage = (root: HTMLElement, leave: () => void) => () => void;

export type PageName = keyof typeof pageWords.titles;

/** The pages by day, around a night screen that always comes first. */
export interface Pages {
  /** The night screen; whatever it must show now closes the page that is open. */
  readonly screen: NightScreen;
  /** What can be pressed now; null while a page is open, so that its keys and clicks are its own. */
  readonly pressable: () => View | null;
  /** Offers the first look round, by day only, until the undo. */
  readonly offerFirstRun: () => () => void;
}

/**
 * Offers a link to each page while Charley waits. A cramp that is heard, and the loss of main, bring the night
 * screen back at once; so do Escape and the button at the top of every page. `opened` is told of each page that opens.
 */
export function createPages(
  page: Document,
  night: NightScreen,
  pages: Readonly<Record<PageName, OpenPage>>,
  opened: (name: PageName) => void,
): Pages {
  const { links, firstRun } = newLinks(page, open);
  let close: (() => void) | null = null;

  function open(name: PageName): void {
    const { main, root } = newPage(name, () => close?.());
    const undo = pages[name](root, () => close?.());
    const onEscape = (stroke: KeyboardEvent): void => {
      if (stroke.key === 'Escape' && page.querySelector('dialog[open]') === null) close?.();
    };
    page.addEventListener('keydown', onEscape);
    close = () => {
      close = null;
      undo?.();
      page.removeEventListener('keydown', onEscape);
      main.remove();
      showNight(page, links);
    };
    screenOf(page).hidden = true;
    links.hidden = true;
    page.body.append(main);
    opened(name);
    main.querySelector('h1')?.focus();
    page.defaultView?.scrollTo(0, 0);
  }

  return {
    pressable: () => (close === null ? night.shown() : null),
    offerFirstRun() {
      firstRun.hidden = false;
      return () => {
        firstRun.hidden = true;
      };
    },
    screen: {
      ...night,
      show(view) {
        if (view.scene !== 'idle') close?.();
        night.show(view);
        links.hidden = view.scene !== 'idle' || close !== null;
      },
      showLine(line) {
        close?.();
        links.hidden = true;
        night.showLine(line);
      },
    },
  };
}

function showNight(page: Document, links: HTMLElement): void {
  const screen = screenOf(page);
  screen.hidden = false;
  links.hidden = false;
  page.defaultView?.scrollTo(0, 0);
  screen.focus({ preventScroll: true });
}

/** The links stand below the screen; their own clicks and keys never start relief, any other key does. */
function newLinks(page: Document, open: (name: PageName) => void) {
  const newLink = (name: PageName): HTMLElement => button(pageWords.titles[name], () => open(name));
  const links = element('nav', { id: 'pages', hidden: '', 'aria-label': pageWords.links });
  const firstRun = newLink('firstRun');
  firstRun.id = 'first-run';
  firstRun.hidden = true;
  links.append(firstRun, newLink('diary'), newLink('settings'));
  links.addEventListener('click', (event) => event.stopPropagation());
  links.addEventListener('keydown', (stroke) => {
    if (stroke.key === 'Enter' || stroke.key === ' ') stroke.stopPropagation();
  });
  screenOf(page).after(links);
  return { links, firstRun };
}

function newPage(name: PageName, leave: () => void) {
  const title = element('h1', { tabindex: '-1' }, pageWords.titles[name]);
  const root = element('div');
  const main = element(
    'main',
    { class: 'page' },
    element('header', {}, title, button(pageWords.back, leave)),
    root,
  );
  // The screen takes away every pointer's focus, and any click there starts relief: here they belong to the page.
  for (const kind of ['mousedown', 'click']) main.addEventListener(kind, (event) => event.stopPropagation());
  return { main, root };
}

function screenOf(page: Document): HTMLElement {
  const screen = page.getElementById('screen');
  if (screen === null) throw new Error('index.html has no #screen.');
  return screen;
}
