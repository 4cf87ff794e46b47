import type { DrawingId } from '../content/drawings.ts';
import type { Look } from '../night.ts';
import type { Press } from './press.ts';

/** How the screen feels: which colours, and whether a press anywhere starts relief. */
export type ViewScene = 'idle' | 'relief' | 'question' | 'advice' | 'emergency' | 'routine';

/** One thing that a person can say, press or touch now. */
export interface Choice {
  readonly press: Press;
  /** What the button reads. */
  readonly label: string;
  /** The key that takes it, as its cap reads; null but on the page of help, and where there is none. */
  readonly key: string | null;
}

/** A line drawing of what to do. */
export interface Drawing {
  readonly id: DrawingId;
  /** The same in words, for screen readers. */
  readonly description: string;
}

/** What is being counted. */
export interface ShownCount {
  readonly secondsLeft: number;
  /** The whole that these seconds are of. */
  readonly seconds: number;
  /** "Hold 1 of 3"; empty where it is none of several. */
  readonly progress: string;
}

/** Everything the screen shows; the page adds no words of its own. */
export interface View {
  /** Counts up with each change, so that a page can acknowledge what it has painted. */
  readonly id: number;
  readonly scene: ViewScene;
  /** A rehearsal by day; not there where it is none. */
  readonly occasion?: 'practice';
  readonly look: Look;
  /** 3 to 7 words. */
  readonly headline: string;
  /** Shown where there is room for it; null where no picture helps. */
  readonly drawing: Drawing | null;
  /** Null where nothing is counted. No list covers it. */
  readonly count: ShownCount | null;
  /** The number to call, the largest thing on the screen; null where nobody is to be called, or none is set. */
  readonly callNumber: string | null;
  /** One line: what can be said now; empty while something is counted. */
  readonly hint: string;
  /** The hint is an answer to be read, as large as there is room; not there where it is none. */
  readonly reading?: 'answer';
  /** Big targets for what matters now, most wanted first: three at most, or the places, or a part of an open list. */
  readonly choices: readonly Choice[];
  /** Whether the digits take the choices in their order. */
  readonly numbered: boolean;
  /** At hand on every such screen, and smaller: "Something is wrong", "More", in a list the way back. */
  readonly moreChoices: readonly Choice[];
  /** For those with one switch: the choice that any key or tap takes now; null where each has its own. */
  readonly marked: Press | null;
  /** One plain sentence for each part that does not work, with what to do. */
  readonly notices: readonly string[];
  /** What Charley hears or says now, in a few words: "Listening", "Loading my ears", "Speaking". */
  readonly activity: string;
  /** For screen readers: milestones only, never each second. Changes of `number` and of `text` are read out. */
  readonly announcement: { readonly number: number; readonly text: string };
  /** "General information. Not medical advice."; empty while something is counted, and over a list. */
  readonly disclaimer: string;
}
