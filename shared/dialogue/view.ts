import type { DrawingId } from '../content/drawings.ts';
import type { Look } from '../night.ts';
import type { Press } from './press.ts';

/** How the screen feels: which colours, and whether a press anywhere starts relief. */
export type ViewScene = 'idle' | 'relief' | 'question' | 'emergency' | 'routine';

/** One thing that a person can say, press or touch now. */
export interface Choice {
  readonly press: Press;
  /** What the button reads, which is also what to say. */
  readonly label: string;
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
  readonly look: Look;
  /** 3 to 7 words. */
  readonly headline: string;
  /** Shown where there is room for it; null where no picture helps. */
  readonly drawing: Drawing | null;
  /** Null where nothing is counted. */
  readonly count: ShownCount | null;
  /** One line: what can be said now; empty while something is counted. */
  readonly hint: string;
  /** Big targets for the answers that matter now, most wanted first. */
  readonly choices: readonly Choice[];
  /** The other controls (repeat, slower, louder, …), smaller. */
  readonly moreChoices: readonly Choice[];
  /** For those with one switch: the choice that any key or tap takes now; null where each has its own. */
  readonly marked: Press | null;
  /** One plain sentence for each part that does not work, with what to do. */
  readonly notices: readonly string[];
  /** What Charley hears or says now, in a few words: "Listening", "Loading my ears", "Speaking". */
  readonly activity: string;
  /** For screen readers: milestones only, never each second. Changes of `number` are read out. */
  readonly announcement: { readonly number: number; readonly text: string };
  /** "General information. Not medical advice."; empty while something is counted. */
  readonly disclaimer: string;
}
