import type { AudioFrame } from '../../../shared/audio/frame.ts';
import type { ListeningContext } from '../../../shared/dialogue/listening-context.ts';
import type { Intent } from '../../../shared/dialogue/meaning.ts';
import type { BundledEars } from './ears.ts';
import { hearSound } from './hear-sound.ts';
import { scoreOf } from './score.ts';
import { framesIn, joined, type Sound, silence } from './sound/sound.ts';

/** What hearing one phrase came to. */
export interface PhraseTrial {
  /** Accepted as the intent that was meant. */
  readonly accepted: boolean;
  /** Not accepted, but asked about: "Cramp? Say yes", or "Do you need help?". */
  readonly isAskedAbout: boolean;
  /** Everything that it was accepted as, in order. */
  readonly intents: readonly Intent[];
  /** The best of what was heard, for an idle Charley: see `score.ts`. */
  readonly score: number;
  readonly soundMs: number;
  readonly cpuMs: number;
  /** From the last sample of the phrase to its acceptance, had it come in real time. Null if not accepted. */
  readonly delayMs: number | null;
  /** The part of it that is sound to wait for, and no decoding. */
  readonly waitMs: number | null;
}

/** A phrase in its sound, as the microphone sends it. */
export interface PlacedPhrase {
  readonly frames: readonly AudioFrame[];
  /** Where its last sample is. */
  readonly endMs: number;
}

/** The room before a phrase, by which the level gate knows it, and behind it, which ends the last utterance. */
export const roomSeconds = { before: 3, after: 2 } as const;

/** A phrase with nothing but the quiet room around it. */
export function inQuiet(phrase: Sound): PlacedPhrase {
  const frames = framesIn(joined(silence(roomSeconds.before), phrase, silence(roomSeconds.after)));
  return { frames, endMs: 1_000 * roomSeconds.before + phrase.length / 16 };
}

export async function hearPhrase(
  ears: BundledEars,
  { frames, endMs }: PlacedPhrase,
  context: ListeningContext,
  intent: Intent,
): Promise<PhraseTrial> {
  const { events, soundMs, cpuMs } = await hearSound(ears, frames, context);
  const accepted = events.filter(({ heard }) => heard.verdict.accepted);
  const intents = accepted.flatMap(({ heard }) => heard.meaning?.intent ?? []);
  const meant = accepted.find(({ heard }) => heard.meaning?.intent === intent);
  const score = Math.max(0, ...events.map(scoreOf));
  return {
    accepted: meant !== undefined,
    isAskedAbout: context === 'idle' && meant === undefined && score > 1 && score <= 2,
    intents,
    score,
    soundMs,
    cpuMs,
    delayMs: meant === undefined ? null : meant.toldMs - endMs,
    waitMs: meant === undefined ? null : meant.arrivedMs - endMs,
  };
}
