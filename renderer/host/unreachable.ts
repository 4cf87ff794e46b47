import type { PageWords } from '../../shared/content/page-words.ts';

/** The words for a page that has lost its main. */
export type Unreached = PageWords['pages']['unreached'];

/** What the page says before anybody has told it what to say: main writes it into the page that it hands out. */
export function unreachedOf(page: Document): Unreached {
  const {
    unreachable = '',
    elsewhere = '',
    closeThere = '',
    bringHere = '',
    useHere = '',
    silent = '',
  } = page.documentElement.dataset;
  return { unreachable, elsewhere, closeThere, bringHere, useHere, silent, anyKey: '', nextStep: '' };
}
