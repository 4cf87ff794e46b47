import type { Content } from '../../shared/content/content.ts';
import { filled } from '../../shared/filled.ts';
import type { FoundBrowser } from '../shells/browser/find-browser.ts';
import type { FoundRuntime } from '../shells/electron/runtime.ts';
import type { RunWish } from './typed/start-options.ts';

/** What choosing may look at; each is asked at most once, and only when it matters. */
interface ShellFinder {
  /** Electron's runtime, fetched if it is not there and can be. */
  electron(): Promise<FoundRuntime>;
  browser(): FoundBrowser;
}

/**
 * How Charley opens here. Each `line` is a sentence for the terminal; `impossible` has nothing to open, and says what
 * to do.
 */
export type ChosenShell =
  | { readonly kind: 'electron'; readonly program: string }
  /** `line` says why it is not Electron's window; null where nobody asked for that. */
  | { readonly kind: 'browser'; readonly program: string; readonly line: string | null }
  | { readonly kind: 'address' }
  | { readonly kind: 'impossible'; readonly line: string };

type ShellWords = Content['commands']['start'];

/** Decides what Charley opens in: Electron's window, else a browser's, and looks for no more than the wish leaves open. */
export async function chooseShell(wish: RunWish, find: ShellFinder, words: ShellWords): Promise<ChosenShell> {
  if (wish.opening === 'address') return { kind: 'address' };
  if (wish.shell === 'browser') return browserOr(find, null, words.noBrowser);
  const found = await find.electron();
  if (found.kind === 'found') return { kind: 'electron', program: found.path };
  const runtime = found.reason;
  if (wish.shell === 'electron') return { kind: 'impossible', line: filled(words.noRuntime, { runtime }) };
  const neither = filled(words.noRuntimeNorBrowser, { runtime });
  return browserOr(find, filled(words.browserInstead, { runtime }), neither);
}

/** @param without what to say, of `{browser}`, where there is none */
function browserOr(find: ShellFinder, line: string | null, without: string): ChosenShell {
  const browser = find.browser();
  if (browser.kind === 'found') return { kind: 'browser', program: browser.path, line };
  return { kind: 'impossible', line: filled(without, { browser: browser.reason }) };
}
