import './pages.css';
import type { PageWords } from '../../shared/content/page-words.ts';
import type { View } from '../../shared/dialogue/view.ts';
import type { NightScreen } from '../screen/screen.ts';
import { newLinks } from './links.ts';
import { newPage, type PageName, screenOf } from './page.ts';

/** Fills the root with a page, which may leave by itself; returns its undo, after which the page does nothing more. */
export type OpenPage = (root: HTMLElement, leave: Leave, words: PageWords) => () => void;

/** `for a practice`: the page is opened again when that is over. */
type Leave = (how: 'for good' | 'for a practice') => void;

/** The pages by day, around a night screen that always comes first. */
interface Pages {
  /** The night screen; whatever it must show now closes the page that is open. */
  readonly screen: NightScreen;
  /** Whether it is shown: no page is open. */
  readonly isNight: () => boolean;
  /** What can be pressed now; null while a page is open, so that its keys and clicks are its own. */
  readonly pressable: () => View | null;
  /** Offers the first look round, by day only, until the undo. */
  readonly offerFirstRun: () => () => void;
  /** Opens a page, in place of one that is open. */
  readonly open: (name: PageName) => void;
  /** The language from now on; a page that is open keeps its own until it is opened again. Without one no page opens. */
  readonly speak: (words: PageWords) => void;
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
  const { links, firstRun, name: nameLinks } = newLinks(page, open);
  let words: PageWords | null = null;
  let close: (() => void) | null = null;
  /** The page that was left for a practice, and whether that goes on. */
  let left: { readonly name: PageName; readonly practice: 'to come' | 'running' } | null = null;

  function open(name: PageName): void {
    if (words === null) return;
    close?.();
    left = null;
    const { main, root } = newPage(name, words.pages, () => close?.());
    const leave: Leave = (how) => {
      close?.();
      left = how === 'for a practice' ? { name, practice: 'to come' } : null;
    };
    const undo = pages[name](root, leave, words);
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

  /** Leads back once the practice is over, but not out of a cramp that came meanwhile. */
  function follow({ scene, occasion }: View): void {
    if (left === null) return;
    const { name, practice } = left;
    if (occasion === 'practice') left = { name, practice: 'running' };
    else if (scene !== 'idle') left = null;
    else if (practice === 'running') open(name);
  }

  return {
    open,
    speak(given) {
      words = given;
      page.documentElement.lang = given.language;
      nameLinks(given.pages);
    },
    isNight: () => close === null,
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
        // The links go first: what room there is for a drawing is measured without them.
        links.hidden = view.scene !== 'idle' || close !== null || words === null;
        night.show(view);
        follow(view);
      },
      showLine(line, hint, choice) {
        close?.();
        links.hidden = true;
        night.showLine(line, hint, choice);
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
