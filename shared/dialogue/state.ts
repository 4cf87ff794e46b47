import type { AnswerId, Line, LineId } from '../content/line.ts';
import type { ProfileFlag } from '../content/protocol.ts';
import type { Health } from '../health.ts';
import type { Coaching } from './coaching/coaching-state.ts';
import type { Memory } from './memory.ts';
import type { MenuKind } from './press.ts';

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
  /** The list that lies over the choices of the scene; null where none is open. */
  readonly menu: OpenMenu | null;
}

/** What goes on now; there is always exactly one. */
export type Scene = Waiting | Answering | Coaching | Advice | Emergency;

/** Nothing is going on; Charley waits for an onset. */
export interface Waiting {
  readonly kind: 'waiting';
  /** A headline that stays for a while ("Stopped. I am listening"), or null for the usual one. */
  readonly headline: LineId | null;
  readonly revertAtMs: number | null;
  /** What was stopped was kept as a cramp, and was so short that it may have been none. */
  readonly mayBeSlip?: true;
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
export type Emergency =
  | { readonly kind: 'emergency'; readonly stage: 'calling' | 'repeating' }
  /** After the first stop: silent, but still on the screen. */
  | { readonly kind: 'emergency'; readonly stage: 'quiet'; readonly sinceMs: number };

/** A list of choices that lies over those of the scene. What goes on beneath it goes on. */
export interface OpenMenu {
  readonly kind: MenuKind;
  /** Which part of it is shown, counted from 0 and round. */
  readonly page: number;
  readonly closesAtMs: number;
  /** What had been said last when it was shown: what is said after that is news. */
  readonly afterUtterance: number;
}

/** What is being said, and what was said last (for "repeat" and for screen readers). */
interface SpeechState {
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

/** The settings that the conversation itself goes by. */
export interface DialogueSettings {
  readonly profile: readonly ProfileFlag[];
  /** Thirty seconds in one, or the trial's three tens [S10]. */
  readonly holdStyle: 'thirty' | 'tens';
  readonly emergencyNumber: string | null;
}

/** Nothing is left out, and no number is known to call. */
export const defaultDialogueSettings: DialogueSettings = {
  profile: [],
  holdStyle: 'thirty',
  emergencyNumber: null,
};

/** Charley waits, nothing was said yet, and its parts are starting. */
export function initialState(
  settings: DialogueSettings = defaultDialogueSettings,
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
      disk: { kind: 'ready' },
    },
    memory: { lastRelief: null, lastKeptAtMs: null, taken: null, diary: null, surroundings: null },
    menu: null,
  };
}
