import type { Failure, Result } from '../result.ts';

/** One thing to say. */
export interface Utterance {
  readonly id: number;
  readonly text: string;
  /** 1 is the voice's own speed, 0.8 is slower. */
  readonly rate: number;
  /** 1 is the voice's own loudness; 0 to 2. */
  readonly volume: number;
  /** As the machine names it: says it in place of the voice that speaks otherwise. */
  readonly voice?: string | undefined;
}

/** How an utterance really ended: never a guess. */
export type SpeechEnd =
  | { readonly kind: 'finished' }
  | { readonly kind: 'silenced' }
  /** `hung`: it was ended because it lasted far too long. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly how?: 'hung' };

/** The platform's own `AbortSignal`, as far as a port needs it: shared/ knows neither Node's types nor the DOM's. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options: { readonly once: true }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** A voice. It keeps no order: who gives it one thing to say silences the thing before. */
export interface Speaker {
  /** Finds out whether there is a voice at all, without making a sound. */
  check(): Promise<Result<void>>;
  /**
   * Settles at the real end of the sound (or of the failed try); never rejects.
   * @param silenced ends the sound when it aborts: the utterance settles as `silenced` once it is silent
   */
  say(utterance: Utterance, silenced: AbortSignalLike): Promise<SpeechEnd>;
}
