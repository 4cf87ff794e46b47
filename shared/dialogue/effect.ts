import type { Line } from '../content/line.ts';
import type { StepId } from '../content/protocol.ts';
import type { RoutineKind } from '../content/routines.ts';
import type { Location, Side } from './meaning.ts';

/** What the conversation wants done. Data only: `main/conversation/effects.ts` carries it out through the ports. */
export type Effect =
  | {
      /** Say these lines in one utterance; silences whatever is being said. */
      readonly kind: 'say';
      readonly utteranceId: number;
      readonly lines: readonly Line[];
    }
  | {
      /** End all sound at once. */
      readonly kind: 'silence';
    }
  | {
      /** The soft tone at the end of a hold. */
      readonly kind: 'tone';
    }
  | {
      /** Bring the screen to the front. */
      readonly kind: 'come forward';
    }
  | {
      readonly kind: 'save episode';
      readonly episode: FinishedEpisode;
    }
  | {
      /** "That was not a cramp": the last saved episode is taken back. */
      readonly kind: 'undo episode';
    }
  | {
      /** "Bring it back": the episode that was taken back last is in the diary again, as it was there. */
      readonly kind: 'bring back episode';
    }
  | {
      /** Place and side, asked after relief, go to the last saved episode. */
      readonly kind: 'amend episode';
      readonly location?: Location;
      readonly side?: Side;
    }
  | {
      readonly kind: 'save routine';
      readonly routine: RoutineKind;
      /** Moves that a person skipped with "next" make it an evening that was begun. */
      readonly completed: boolean;
    }
  | {
      readonly kind: 'snooze reminder';
    };

/** One cramp as the conversation saw it; times are the clock port's. */
export interface FinishedEpisode {
  readonly startedAtMs: number;
  /** Null where nobody knows how long it was. */
  readonly endedAtMs: number | null;
  /** Null where no place was named. */
  readonly location: Location | null;
  readonly side: Side | null;
  readonly steps: readonly StepId[];
  readonly helped: StepId | null;
  /** `noted`: it was put down afterwards, and nobody was taken through it. */
  readonly outcome: 'eased' | 'stopped' | 'advice' | 'emergency' | 'quiet' | 'noted';
}
