import type { PageWords } from '../content/page-words.ts';
import type { View } from '../dialogue/view.ts';
import type { MicrophoneWish } from './microphone.ts';

/** What a page is told when it joins. */
export interface Joined {
  readonly view: View;
  readonly microphone: MicrophoneWish;
  readonly words: PageWords;
}

/** Why something was not done, in words to show. */
export interface NotDone {
  readonly ok: false;
  readonly words: string;
}

/** Whether it is kept; where not, why, in words to show. */
export type Saved = { readonly ok: true } | NotDone;

/** How the download of a speech model fares; `over` with what came of it, in words. */
export type ModelFetching =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly name: string; readonly percent: number }
  | { readonly kind: 'over'; readonly name: string; readonly words: string };
