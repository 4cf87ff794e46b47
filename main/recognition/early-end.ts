import type { LullMeter } from './level/lull.ts';
import { agreedOnsetMs } from './limits.ts';
import { joinedText, joinedUtterance, type RecognisedUtterance } from './stream/recognised-utterance.ts';
import { isAgreedOnset } from './whole-phrase.ts';

/**
 * Ends the beginning of help sooner than other phrases, once both ears have made it of what was said; and where its
 * speaker goes on before the ears have answered, it belongs to what follows.
 */
export interface EarlyEnd {
  /** What the narrow ear makes of the utterance so far, what it follows included. */
  soFar(text: string): string;
  /** What that was last; nothing since an utterance was taken, or forgotten. */
  underWay(): string;
  /** Whether to end it now; says so once for each utterance. */
  isDue(wideSoFar: string): boolean;
  /** Takes what the narrow ear ended; null where it was ended too soon. */
  take(piece: RecognisedUtterance): RecognisedUtterance | null;
  /** What was ended is whole, whoever is heard after it. */
  conclude(): void;
  /** Nothing that was begun is awaited any more. */
  forget(): void;
}

export function createEarlyEnd(lull: Pick<LullMeter, 'stillMs'>): EarlyEnd {
  let narrowSoFar = '';
  let begun: readonly RecognisedUtterance[] = [];
  let isEnded = false;
  const isStill = () => lull.stillMs() >= agreedOnsetMs;
  return {
    soFar(text) {
      narrowSoFar = joinedText([...begun.map((piece) => piece.text), text]);
      return narrowSoFar;
    },
    underWay: () => narrowSoFar,
    isDue(wideSoFar) {
      if (isEnded || !isStill() || !isAgreedOnset(narrowSoFar, wideSoFar)) return false;
      isEnded = true;
      return true;
    },
    take(piece) {
      const utterance = joinedUtterance([...begun, piece]);
      const goesOn = isEnded && !isStill();
      narrowSoFar = '';
      isEnded = false;
      begun = goesOn ? [utterance] : [];
      return goesOn ? null : utterance;
    },
    conclude() {
      isEnded = false;
    },
    forget() {
      begun = [];
      narrowSoFar = '';
      isEnded = false;
    },
  };
}
