import { openOverFloorDb, quietestSpeechDb, restlessMs, settledIdleMs } from '../limits.ts';
import type { Lull } from '../whole-phrase.ts';
import { blockMs } from './band-levels.ts';
import type { GateStep } from './level-gate.ts';
import { createLevelTrack, type LevelTrack } from './level-track.ts';

/** Follows the sound and what the ears make of it, to tell when a speaker has ended. */
export interface LullMeter extends Pick<LevelTrack, 'meanDb' | 'loudestDb' | 'fallenMs'> {
  /**
   * What lies between the frame before and this one was not heard: nothing before it says how the room is now.
   * @param endMs where the step's frame ends in the stream
   */
  add(step: GateStep, endMs: number): void;
  /** Talk or noise goes on without a pause. */
  isRestless(): boolean;
  /** So long there has not been the beginning of a sound: at most the quiet, in which one of less than 60 ms is none. */
  stillMs(): number;
  /** How it stands now that this is what an ear makes of the utterance so far. */
  of(ear: 'narrow' | 'wide', text: string): Lull;
  /** Another utterance begins: the same text is not the same words any more. */
  forgetTexts(): void;
}

export function createLullMeter(): LullMeter {
  const track = createLevelTrack();
  let streamMs = 0;
  let quietMs = 0;
  let lastQuietMs = 0;
  let lastLoudMs = 0;
  const texts = new Map<'narrow' | 'wide', { readonly text: string; readonly sinceMs: number }>();

  const sinceMs = (ear: 'narrow' | 'wide', text: string): number => {
    const before = texts.get(ear);
    if (before?.text === text) return before.sinceMs;
    texts.set(ear, { text, sinceMs: streamMs });
    return streamMs;
  };
  const isRestless = (): boolean => streamMs - lastQuietMs >= restlessMs;
  return {
    meanDb: track.meanDb,
    loudestDb: track.loudestDb,
    fallenMs: track.fallenMs,
    isRestless,
    stillMs: () => Math.min(quietMs, streamMs - lastLoudMs),
    add(step, endMs) {
      const startMs = endMs - step.levelsDb.length * blockMs;
      if (startMs - streamMs > blockMs) {
        lastQuietMs = startMs;
        track.forget();
      }
      track.add(step.levelsDb, endMs);
      streamMs = endMs;
      quietMs = step.quietMs;
      if (step.overFloorDb > openOverFloorDb && Math.max(...step.levelsDb) > quietestSpeechDb)
        lastLoudMs = endMs;
      if (quietMs >= settledIdleMs) lastQuietMs = endMs;
    },
    forgetTexts: () => texts.clear(),
    of(ear, text) {
      const textSinceMs = sinceMs(ear, text);
      if (!isRestless()) return { quietMs, fallenMs: 0, unchangedMs: 0 };
      return { quietMs, fallenMs: track.fallenMs(), unchangedMs: streamMs - textSinceMs };
    },
  };
}
