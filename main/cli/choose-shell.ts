import type { FoundBrowser } from '../shells/browser/find-browser.ts';
import type { FoundRuntime } from '../shells/electron/runtime.ts';
import type { RunWish } from './start-options.ts';

/** What choosing may look at; each is asked at most once, and only when it matters. */
export interface ShellFinder {
  /** Electron's runtime, fetched if it is not there and can be. */
  electron(): Promise<FoundRuntime>;
  browser(): FoundBrowser;
}

export type ChosenShell =
  | { readonly kind: 'electron'; readonly program: string }
  /** `line` says why it is not Electron's window; null where nobody asked for that. */
  | { readonly kind: 'browser'; readonly program: string; readonly line: string | null }
  | { readonly kind: 'address' }
  | { readonly kind: 'impossible'; readonly line: string };

/** Decides what Charley opens in. */
export async function chooseShell(wish: RunWish, find: ShellFinder): Promise<ChosenShell> {
  if (wish.opening === 'address') return { kind: 'address' };
  if (wish.shell === 'browser') return browserOr(find, null, '');
  const runtime = await find.electron();
  if (runtime.kind === 'found') return { kind: 'electron', program: runtime.path };
  const line = `Electron's runtime ${runtime.reason}`;
  if (wish.shell === 'electron')
    return {
      kind: 'impossible',
      line: `${line}. Start without --shell electron to use this machine's browser.`,
    };
  return browserOr(find, `${line}: Charley opens in this machine's browser instead.`, `${line}, and `);
}

function browserOr(find: ShellFinder, line: string | null, before: string): ChosenShell {
  const browser = find.browser();
  if (browser.kind === 'found') return { kind: 'browser', program: browser.path, line };
  const reason = `${before}${browser.reason}`;
  return {
    kind: 'impossible',
    line: `${reason.charAt(0).toUpperCase()}${reason.slice(1)}. Install Chromium (Debian: apt install chromium), Google Chrome or Microsoft Edge, and start again.`,
  };
}
