import type { FailureCode, Result } from '../result.ts';

/** Time as the conversation sees it. */
export interface Clock {
  /** Monotonic milliseconds from some start. */
  nowMs(): number;
  /** The wall clock, in Unix milliseconds. The person, or the network, may set it at any moment. */
  wallMs(): number;
  /** Milliseconds since the machine was started, its sleep included, whatever the wall clock is set to. */
  uptimeMs(): number;
  /** Calls back once, not before `ms` have passed; returns its undo. */
  after(ms: number, callback: () => void): () => void;
}

/** Starts Charley, with its window, when the person logs in to the computer. */
export interface Autostart {
  /** What is true now; `not here` where it cannot be had, with why. */
  read(): Promise<
    { readonly kind: 'on' | 'off' } | { readonly kind: 'not here'; readonly code: FailureCode }
  >;
  enable(): Promise<Result<void>>;
  /** Takes away what `enable` put there. */
  disable(): Promise<Result<void>>;
}

/**
 * Prints one whole HTML document, which loads nothing and runs nothing, on the paper that it names: a PDF with text
 * that can be selected and read out. Fails with `browser-missing` or `print-failed`, and leaves nothing behind.
 */
export type PrintToPdf = (html: string) => Promise<Result<Uint8Array>>;

/** Where the machine has its power from; `unknown` where the system does not tell. */
export type PowerSupply = 'plugged in' | 'on battery' | 'without battery' | 'unknown';

/** Keeps the machine from falling asleep by itself. A closed lid and an empty battery are stronger. */
export interface Power {
  /** Until the undo; the screen, too, where that is wanted and the system can. */
  keepAwake(what: 'machine' | 'machine and screen'): () => void;
  /** Whether this machine lets itself be kept awake. */
  canKeepAwake(): Promise<boolean>;
}

/** Facts for support. Never what a person said. */
export interface Log {
  note(event: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
}
