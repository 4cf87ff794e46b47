import type { AudioFrame } from './audio/frame.ts';
import type { ListeningContext } from './dialogue/listening-context.ts';
import type { Meaning } from './dialogue/meaning.ts';
import type { DiaryEntry } from './diary/entry.ts';
import type { ComponentStatus } from './health.ts';
import type { Failure, FailureCode, Result } from './result.ts';
import type { SettingKey, Settings } from './settings.ts';

/** Why something that was heard did not become an event of the conversation. */
export const rejectionReasons = [
  'nothing understood',
  'not a whole phrase',
  'not for Charley',
  'not expected now',
  'unsure',
  'too short',
  'too long',
  'too quiet',
  'doubtful',
  'ears differ',
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** One endpointed utterance after all gates. Its text stays in memory: it is never written to a log. */
export interface Heard {
  /** Where in the stream of samples the utterance ended, in ms since the recogniser's first sample. */
  readonly atMs: number;
  readonly text: string;
  readonly meaning: Meaning | null;
  readonly verdict:
    | { readonly accepted: true }
    | { readonly accepted: false; readonly reason: RejectionReason };
  /** What each ear made of it, where there are two: the wide ear's is null where it was off or late. */
  readonly ears?: { readonly narrow: string; readonly wide: string | null };
  /** What Charley itself said meanwhile, where it was heard beside its own voice. */
  readonly beside?: string;
}

/** `deaf` drops the audio: Charley is speaking, or it rests. */
export type Hearing =
  | { readonly kind: 'deaf' }
  | {
      readonly kind: 'listening';
      readonly context: ListeningContext;
      /** With `interrupting`: the words that Charley itself is saying. */
      readonly beside?: string;
    };

export interface RecogniserListener {
  heard(heard: Heard): void;
  status(status: ComponentStatus): void;
}

/** Hears phrases in a stream of audio. Never throws for a fault of its engine: it says so through `status`. */
export interface Recogniser {
  /** Loads the model; the listener is called from now until `stop`. */
  start(listener: RecogniserListener): Promise<Result<void>>;
  /** Sets what to listen for from the next frame on. */
  arm(hearing: Hearing): void;
  /** Takes the next frame; cheap, never waits. */
  accept(frame: AudioFrame): void;
  /** Frees the engine. */
  stop(): Promise<void>;
}

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
  | { readonly kind: 'failed'; readonly failure: Failure };

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

/** Keeps the person's settings on this machine. */
export interface SettingsStore {
  /** The settings as they are now, whatever is wrong with the disk; tries again to write what it refused. */
  read(): Promise<SettingsReading>;
  /**
   * Changes the newest settings and writes them. A failure means that they live in memory only, for now:
   * `read` gives the changed ones, and the next call writes them if it can.
   * @param named the setting that the person set themselves, where it is one: that is no doubt any more
   */
  change(change: (settings: Settings) => Settings, named?: SettingKey): Promise<Result<void>>;
}

export interface SettingsReading {
  readonly settings: Settings;
  /** Where they come from; `memory` where the disk could not take the last change. */
  readonly source: 'file' | 'backup' | 'defaults' | 'memory';
  /** Settings that were not allowed and stand at their defaults. */
  readonly replaced: readonly SettingKey[];
  /** What is wrong with the files, each with its own words to show. */
  readonly troubles: readonly Failure[];
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

/** Keeps the diary on this machine. What the disk refuses is kept in memory, in its order, and written by the next call if it can. */
export interface DiaryStore {
  read(): Promise<Result<DiaryReading>>;
  /** Adds an entry; one with the id of an earlier entry corrects it. */
  save(entry: DiaryEntry): Promise<Result<void>>;
  /** Takes an entry out of the diary. */
  remove(id: string): Promise<Result<void>>;
  /** Deletes the whole diary for good. */
  erase(): Promise<Result<void>>;
}

export interface DiaryReading {
  /** In the order of their first saving. */
  readonly entries: readonly DiaryEntry[];
  /** Ids of what was taken out and not put back; none of before the diary was erased. */
  readonly removed: readonly string[];
  /** Line numbers, from 1, that cannot be read; they stay as they are. */
  readonly damagedLines: readonly number[];
  /** Line numbers that a newer version wrote. */
  readonly newerLines: readonly number[];
  /** How many changes are in memory only. */
  readonly unsaved: number;
}

/**
 * Prints one whole HTML document, which loads nothing and runs nothing, on the paper that it names: a PDF with text
 * that can be selected and read out. Fails with `browser-missing` or `print-failed`, and leaves nothing behind.
 */
export type PrintToPdf = (html: string) => Promise<Result<Uint8Array>>;

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
