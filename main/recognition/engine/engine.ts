import type { Failure, Result } from '../../../shared/result.ts';

/** One word as the engine heard it; times are of the ear's own stream of samples. */
export interface EngineWord {
  readonly word: string;
  /** 0 to 1, of a small lattice: often 1 for a wrong word. */
  readonly confidence: number;
  readonly startMs: number;
  readonly endMs: number;
}

/** What the engine answers to each chunk and to each `finish`, in order. */
export type EngineAnswer =
  | { readonly kind: 'partial'; readonly text: string }
  | { readonly kind: 'result'; readonly text: string; readonly words: readonly EngineWord[] };

/** One recogniser with a grammar of its own, or none, in a loaded model. */
export interface Ear {
  /** Takes the next 16 kHz mono samples, which may change once it returns; one answer follows. */
  feed(samples: Int16Array): void;
  /** Ends the utterance now; one answer follows, always a result. */
  finish(): void;
  /** Frees it; answers under way are dropped. */
  remove(): void;
}

/** What an ear listens for: these phrases, every word of which the model must know, or any words of the model. */
export type Listening = readonly string[] | 'any words';

/**
 * A speech engine with its model, loaded and in a thread of its own. Whoever started it closes it: only that frees
 * the model.
 */
export interface Engine {
  /** Every word that its model knows. */
  readonly words: ReadonlySet<string>;
  /** Opens an ear for this. */
  open(listening: Listening, answered: (answer: EngineAnswer) => void): Ear;
  /** The size of the engine's own memory as of its last answer. */
  memoryBytes(): number;
  /**
   * How long it has waited for a processor so far, in milliseconds: it could not answer then. 0 where the system does not
   * tell (all but Linux).
   */
  waitedMs(): number;
  /**
   * Frees it all; `stopped` is not called for it.
   * @param broken why it is ended, where that is its own fault: it died, or it owes an answer and hangs
   */
  close(broken?: Failure): Promise<void>;
}

/** Loads an engine with a checked model; `stopped` tells once if it dies later by itself. */
export type StartEngine = (stopped: (failure: Failure) => void) => Promise<Result<Engine>>;
