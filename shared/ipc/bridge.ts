import type { MainTells } from './main-tells.ts';
import type { PageAsks } from './page-asks.ts';
import type { PageTell, PageTells } from './page-tells.ts';

/** What the page sees of main: the one door of the renderer (`window.charley` under Electron). */
export interface Bridge {
  /** Rejects where main does not answer: it is not reached, or it failed. */
  ask<Channel extends keyof PageAsks>(
    channel: Channel,
    question: PageAsks[Channel]['question'],
  ): Promise<PageAsks[Channel]['answer']>;
  tell<Channel extends keyof PageTells>(channel: Channel, payload: PageTells[Channel]): void;
  /** Subscribes; returns its undo. */
  on<Channel extends keyof MainTells>(
    channel: Channel,
    listener: (payload: MainTells[Channel]) => void,
  ): () => void;
}

/** What a shell's transport sees of the session: the other end of the same contract. */
export interface PageHandler {
  /** Answers an already checked question. */
  answer<Channel extends keyof PageAsks>(
    channel: Channel,
    question: PageAsks[Channel]['question'],
  ): PageAsks[Channel]['answer'] | Promise<PageAsks[Channel]['answer']>;
  /** Takes an already checked payload. */
  told(tell: PageTell): void;
  /** The page went away (closed, crashed, reloaded): its microphone is gone with it. */
  left(): void;
}

/** How the session reaches whatever page is connected; does nothing where none is. */
export type TellPage = <Channel extends keyof MainTells>(
  channel: Channel,
  payload: MainTells[Channel],
) => void;

/** What a shell supplies to the composition, and what it gets back. */
export interface Shell {
  readonly tellPage: TellPage;
  /** Brings the screen to the front for a cramp; returns its undo, which leaves it as it was before. */
  readonly comeForward: () => () => void;
  /** Ends the browser and opens its window anew; only where the shell has a browser of its own. */
  readonly renewWindow?: () => void;
}
