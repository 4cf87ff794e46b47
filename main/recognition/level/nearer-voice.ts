import {
  backgroundMs,
  nearerAgainMs,
  nearerEndedMs,
  nearerPreRollMs,
  nearerRiseMs,
  standsOutDb,
} from '../limits.ts';
import { type Chunk, soundMs } from '../stream/timeline.ts';
import type { LullMeter } from './lull.ts';

/** What a frame tells of a voice that is nearer than the talk or music that goes on. */
type NearerVoiceStep =
  | { readonly kind: 'same' }
  /** One begins to speak. @property before what its quiet beginning needs, oldest first */
  | { readonly kind: 'begins'; readonly before: readonly Chunk[] }
  /** It has been well below its own level for as long as the engine needs of quiet. */
  | { readonly kind: 'ends' };

/**
 * A second gate above the first, for rooms that are never quiet: there an utterance holds whatever went on before a
 * person spoke, and an ear amid unknown words hears a single one as one more of them.
 */
interface NearerVoice {
  /** Takes the next frame of an open gate, in order, once the lull meter has it. */
  follow(chunk: Chunk): NearerVoiceStep;
  /** The gate is shut. */
  forget(): void;
}

export function createNearerVoice(
  lull: Pick<LullMeter, 'isRestless' | 'meanDb' | 'loudestDb' | 'fallenMs'>,
): NearerVoice {
  let recent: readonly Chunk[] = [];
  let begunMs = Number.NEGATIVE_INFINITY;
  let isSpeaking = false;

  const rises = (endMs: number): boolean => {
    const startMs = endMs - nearerRiseMs;
    const backgroundDb = lull.loudestDb(startMs - backgroundMs, startMs);
    return lull.meanDb(startMs, endMs) - backgroundDb >= standsOutDb;
  };
  const step = (endMs: number): NearerVoiceStep => {
    if (!lull.isRestless()) return { kind: 'same' };
    if (endMs - begunMs >= nearerAgainMs && rises(endMs)) {
      begunMs = endMs;
      isSpeaking = true;
      return { kind: 'begins', before: recent };
    }
    if (!isSpeaking || lull.fallenMs() < nearerEndedMs) return { kind: 'same' };
    isSpeaking = false;
    return { kind: 'ends' };
  };
  return {
    follow(chunk) {
      const found = step(chunk.startMs + soundMs(chunk.samples));
      recent = [...recent, chunk].filter(({ startMs }) => chunk.startMs - startMs < nearerPreRollMs);
      return found;
    },
    forget() {
      recent = [];
      isSpeaking = false;
    },
  };
}
