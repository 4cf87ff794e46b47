import type { AnswerId, Line, LineId } from '../content/line.ts';
import type { ProfileFlag, RoutineKind, StepId } from '../content/protocol.ts';
import type { Health } from '../health.ts';
import type { Location, Side } from './meaning.ts';

/**
 * The conversation.
 *
 *                 onset, any key                      eased               last step
 *    ┌─────────┐ ───────────────▶ ┌──────────────────┐ ─────▶ aftercare ─────────┐
 *    │ waiting │ routine          │ coaching         │                           │
 *    │         │ ───────────────▶ │  relief, routine,│ ◀── "back to the step" ── │
 *    │         │ ◀─────────────── │  aftercare, check│                           │
 *    └─────────┘ stop, good night └──────────────────┘ ──────────────────────────┤
 *       ▲   │ question                  │        │ swollen, ten minutes, …       │
 *       │   ▼                           │        ▼                               │
 *       │ ┌───────────┐  red flag from  │   ┌────────┐                           │
 *       │ │ answering │  any scene      ▼   │ advice │ ── stop ──────────────────┤
 *       │ └───────────┘            ┌───────────┐   └────────┘                    │
 *       └──────────────────────────│ emergency │ ── stop, twice ─────────────────┘
 *                                  └───────────┘
 *
 * Within coaching one step after another is under way:
 *    saying ─spoken─▶ giving time | counting | asking ─done, answered, silence─▶ the next step
 *    any of them ─pause─▶ paused ─go on─▶ back
 */
export interface State {
  readonly scene: Scene;
  readonly speech: SpeechState;
  readonly voice: VoiceSettings;
  readonly settings: DialogueSettings;
  readonly health: Health;
  readonly memory: Memory;
}

export type Scene = Waiting | Answering | Coaching | Advice | Emergency;

/** Nothing is going on; Charley waits for an onset. */
export interface Waiting {
  readonly kind: 'waiting';
  /** A headline that stays for a while ("Stopped. I am listening"), or null for the usual one. */
  readonly headline: LineId | null;
  readonly revertAtMs: number | null;
}

/** A question asked while nothing hurts: the whole answer. */
export interface Answering {
  readonly kind: 'answering';
  readonly headline:
    | { readonly kind: 'line'; readonly id: LineId }
    | { readonly kind: 'answer'; readonly id: AnswerId };
  readonly revertAtMs: number | null;
}

/** Advice to get help, on the screen until it is sent away. Coaching has ended. */
export interface Advice {
  readonly kind: 'advice';
  readonly line: LineId;
  readonly sinceMs: number;
}

/** Call for help; stays until a person ends it twice. */
export interface Emergency {
  readonly kind: 'emergency';
  /** `quiet` after the first stop: silent, but still on the screen. */
  readonly stage: 'calling' | 'repeating' | 'quiet';
}

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

export const rungs = [
  'opening',
  'again',
  'stronger',
  'rub',
  'standing',
  'standing on',
  'shake',
  'five minutes',
  'once more',
] as const;
export type Rung = (typeof rungs)[number];

type Occasion = 'cramp' | 'practice';

export interface Relief {
  readonly kind: 'relief';
  /** A practice goes as a cramp does, and nothing is kept of it. */
  readonly occasion: Occasion;
  readonly location: Location;
  /** `assumed`: no place was named, so the calf's way is taken and the exceptions are offered. */
  readonly certainty: 'named' | 'assumed';
  readonly side: Side | null;
  readonly startedAtMs: number;
  readonly rung: Rung;
  readonly rungsTried: readonly Rung[];
  /** Toes: the hold that fits the way they pull. */
  readonly toesHold: 'liftToes' | 'pressToesDown';
  readonly standing: 'possible' | 'refused';
  readonly towel: 'possible' | 'none';
  /** What the person said they cannot do: not asked of them again. */
  readonly impossible: readonly StepId[];
  readonly sharpPains: number;
  readonly exceptionsOffered: 'yes' | 'no';
  readonly stepsDone: readonly StepId[];
}

export interface Aftercare {
  readonly kind: 'aftercare';
  readonly relief: Relief;
}

export interface Routine {
  readonly kind: 'routine';
  readonly routine: RoutineKind;
}

/** A clarifying question out of nothing ("Did you fall?"). */
export interface Check {
  readonly kind: 'check';
}

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
  | { readonly kind: 'paused'; readonly sinceMs: number; readonly secondsLeft: number | null };

/** What is being said, and what was said last (for "repeat" and for screen readers). */
export interface SpeechState {
  /** The utterance under way; null when silent. */
  readonly saying: number | null;
  readonly lastId: number;
  readonly lastLines: readonly Line[];
}

/** Kept through the night, changed by "slower", "louder", "quieter". */
export interface VoiceSettings {
  readonly rate: number;
  readonly volume: number;
  /** Whether the first words after a silence are softer than the rest. */
  readonly start: 'soft' | 'full';
}

export interface DialogueSettings {
  readonly profile: readonly ProfileFlag[];
  /** Thirty seconds in one, or the trial's three tens [S10]. */
  readonly holdStyle: 'thirty' | 'tens';
  readonly emergencyNumber: string | null;
}

/** What Charley knows of earlier cramps. */
export interface Memory {
  readonly lastRelief: LastRelief | null;
  /** When the entry was kept that "delete that entry" takes out; null where there is none, as after a practice. */
  readonly lastKeptAtMs: number | null;
  /** Null where there is no diary. */
  readonly diary: DiarySummary | null;
}

export interface LastRelief {
  readonly endedAtMs: number;
  readonly location: Location;
  readonly toesHold: Relief['toesHold'];
  /** The last stretch or rub before it eased. */
  readonly helped: StepId | null;
}

/** What the dialogue may tell from the diary. */
export interface DiarySummary {
  readonly crampsThisWeek: number;
  readonly lastHelped: StepId | null;
  readonly routineNights: number;
  /** Whether last night had its routine: a missed night is met with "Welcome back", no blame. */
  readonly routineLastNight: 'done' | 'missed' | 'never';
}

export const defaultSettings: DialogueSettings = { profile: [], holdStyle: 'thirty', emergencyNumber: null };

export function initialState(
  settings: DialogueSettings = defaultSettings,
  voice: VoiceSettings = { rate: 1, volume: 1, start: 'full' },
): State {
  return {
    scene: { kind: 'waiting', headline: null, revertAtMs: null },
    speech: { saying: null, lastId: 0, lastLines: [] },
    voice,
    settings,
    health: {
      microphone: { kind: 'starting' },
      recognition: { kind: 'starting' },
      voice: { kind: 'starting' },
    },
    memory: { lastRelief: null, lastKeptAtMs: null, diary: null },
  };
}
