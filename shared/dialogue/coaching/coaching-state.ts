import type { LineId } from '../../content/line.ts';
import type { StepId } from '../../content/protocol.ts';
import type { RoutineKind } from '../../content/routines.ts';
import type { Location, Side } from '../meaning.ts';

/** A person is being taken through something, one step after another. */
export interface Coaching {
  readonly kind: 'coaching';
  readonly course: Course;
  readonly turn: Turn;
  readonly activity: Activity;
  readonly upcoming: readonly Turn[];
}

/** One step to do, as it comes in a course. */
export interface Turn {
  readonly step: StepId;
  /** What is said for it, where it is not the step's own line. */
  readonly words?: LineId;
  /** Where it differs from the protocol's own length ("three tens"). */
  readonly seconds?: number;
}

/** What the person is being taken through. */
export type Course = Relief | Aftercare | Routine | Check;

/** Which rung of the ladder is tried (§2.9). */
export type Rung =
  | 'opening'
  | 'again'
  | 'stronger'
  | 'rub'
  | 'standing'
  | 'standing on'
  | 'shake'
  | 'five minutes'
  | 'once more';

type Occasion = 'cramp' | 'practice';

/**
 * How a place is known. `named`: it was said of this cramp. `as before`: it was said of an earlier cramp of this night.
 * `assumed`: nobody ever said it, so the calf's way is taken and the exceptions are offered.
 */
export type Certainty = 'named' | 'as before' | 'assumed';

/** A cramp that is being coached, from its first word to its end. */
export interface Relief {
  readonly kind: 'relief';
  /** A practice goes as a cramp does, and nothing is kept of it. */
  readonly occasion: Occasion;
  readonly location: Location;
  readonly certainty: Certainty;
  readonly side: Side | null;
  readonly startedAtMs: number;
  /** `pressed`: a key or a touch began it, which may be an accident, and nothing has been said of the cramp since. */
  readonly begun: 'said' | 'pressed';
  readonly rung: Rung;
  readonly rungsTried: readonly Rung[];
  /** Toes: the hold that fits the way they pull. */
  readonly toesHold: 'liftToes' | 'pressToesDown';
  readonly standing: 'possible' | 'refused';
  readonly towel: 'possible' | 'none';
  /** What the person said they cannot do: not asked of them again. */
  readonly impossible: readonly StepId[];
  readonly sharpPains: number;
  /** `denied`: it is neither swollen, hot nor red, and so may be rubbed (§2.9). */
  readonly swelling: 'not known' | 'denied';
  /** How many holds in a row ended in silence: 0, 1, or 2 for the last one, which is not asked about any more. */
  readonly holdsUnanswered: 0 | 1 | 2;
  /** Whether somebody told in the last hold that it hurts: then silence at its question is no sleep. */
  readonly hurtInHold: 'told' | 'not told';
  readonly exceptionsOffered: 'yes' | 'no';
  readonly stepsDone: readonly StepId[];
}

interface Aftercare {
  readonly kind: 'aftercare';
  readonly relief: Relief;
}

/** Stretches that were begun by choice, with no cramp. */
export interface Routine {
  readonly kind: 'routine';
  readonly routine: RoutineKind;
  /** What became of its moves so far. */
  readonly moves: 'none yet' | 'done' | 'some skipped';
}

/** A clarifying question out of nothing ("Did you fall?"). */
interface Check {
  readonly kind: 'check';
}

/** What a turn is doing. All times are in milliseconds of the clock port. */
export type Activity =
  | { readonly kind: 'saying' }
  | { readonly kind: 'giving time'; readonly untilMs: number }
  | {
      readonly kind: 'counting';
      readonly endsAtMs: number;
      readonly seconds: number;
      readonly secondsLeft: number;
    }
  | { readonly kind: 'asking'; readonly timesAsked: number; readonly answerByMs: number | null }
  | Paused;

/** Everything stands still: somebody asked for it, or looks through the list of what is wrong. */
export interface Paused {
  readonly kind: 'paused';
  readonly for: 'a person' | 'the list';
  readonly sinceMs: number;
  /** What was left of a count; null where nothing was counted. */
  readonly secondsLeft: number | null;
}
