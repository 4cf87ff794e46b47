import type { AudioFrame } from '../audio/frame.ts';
import type { ListeningContext } from '../dialogue/listening-context.ts';
import type { Meaning } from '../dialogue/meaning.ts';
import type { ComponentStatus } from '../health.ts';
import type { Result } from '../result.ts';

/** Why something that was heard did not become an event of the conversation. */
export type RejectionReason =
  | 'nothing understood'
  | 'not a whole phrase'
  | 'not for Charley'
  | 'not expected now'
  | 'unsure'
  | 'too short'
  | 'too long'
  | 'too quiet'
  | 'doubtful'
  | 'ears differ';

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

/** Told of each utterance, counted or not, and of how the ears fare. */
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
