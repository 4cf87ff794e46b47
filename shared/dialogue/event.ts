import type { Health } from '../health.ts';
import type { ScreenWish } from '../night.ts';
import type { Meaning } from './meaning.ts';
import type { DiarySummary } from './memory.ts';
import type { Press } from './press.ts';
import type { DialogueSettings, VoiceSettings } from './state.ts';
import type { Surroundings } from './surroundings.ts';

/** Everything that can happen to the conversation. `atMs` is the clock port's monotonic time. */
export type DialogueEvent =
  | {
      /** A person said something that was understood. */
      readonly kind: 'said';
      readonly atMs: number;
      readonly meaning: Meaning;
    }
  | {
      /** A key or a button: it says what its words say, or opens or closes a list. */
      readonly kind: 'pressed';
      readonly atMs: number;
      readonly press: Press;
    }
  | {
      /** Something like an onset was heard while waiting, but not surely: a chip on the screen, no sound. */
      readonly kind: 'almost heard';
      readonly atMs: number;
    }
  | {
      /** A red flag was heard, but not surely: it is asked about, aloud and on the screen. */
      readonly kind: 'almost emergency';
      readonly atMs: number;
    }
  | {
      /** Nothing was understood where an answer is awaited. */
      readonly kind: 'not understood';
      readonly atMs: number;
    }
  | {
      /** The utterance with this id really ended, or could not be said. */
      readonly kind: 'spoken';
      readonly atMs: number;
      readonly utteranceId: number;
    }
  | {
      /** Time passed; sent no later than `nextDeadlineMs` asks. */
      readonly kind: 'time';
      readonly atMs: number;
    }
  | {
      /** A part that can fail on its own changed. */
      readonly kind: 'health';
      readonly atMs: number;
      readonly health: Health;
    }
  | {
      /** The settings were read or changed. */
      readonly kind: 'settings';
      readonly atMs: number;
      readonly settings: DialogueSettings;
      readonly voice: VoiceSettings;
      /** How the screen is wished to look; the conversation itself does not go by it. */
      readonly screen?: ScreenWish;
    }
  | {
      /** The diary changed, or was read at the start; null where there is none. */
      readonly kind: 'diary';
      readonly atMs: number;
      readonly diary: DiarySummary | null;
    }
  | {
      /** What was kept or taken out last was deleted by hand, on the page or the command line: nothing of it can be undone. */
      readonly kind: 'entry gone';
      readonly atMs: number;
      /** What found it out: an entry that was to be brought back, or a look into the diary. */
      readonly found: 'bringing back' | 'by a look';
    }
  | {
      /** Somebody has looked round: at the power, and at when the night ends. */
      readonly kind: 'surroundings';
      readonly atMs: number;
      readonly surroundings: Surroundings;
    }
  | {
      /** The night begins. */
      readonly kind: 'evening';
      readonly atMs: number;
    }
  | {
      /** The bedtime reminder is due. */
      readonly kind: 'reminder';
      readonly atMs: number;
    }
  | {
      /** The routine was asked for by tray or command line. */
      readonly kind: 'routine';
      readonly atMs: number;
    };

/** Something was understood. */
export type Said = Extract<DialogueEvent, { kind: 'said' }>;

/** A key or a touch, as the conversation takes it. */
export type Pressed = Extract<DialogueEvent, { kind: 'pressed' }>;
