import { loudnessOf } from '../../../shared/dialogue/loudness.ts';
import type { State } from '../../../shared/dialogue/state.ts';

/** The first words after a silence come softly, so that nobody is startled and nobody else is woken. */
export interface SoftStart {
  /** How loud the next words of this state are; advice to get help is never soft. */
  volumeOf(state: State): number;
  /** It is silent again: the next words are first ones. */
  rest(): void;
}

/** The share of the chosen volume that the first words have, and the second; then all of it (−4 dB, −2 dB). [PJ] */
const shares = [0.6, 0.8];

/** The share of it for somebody who does not answer (−3 dB, −6 dB). [PJ] */
const sharesOfLoudness = { full: 1, soft: 0.7, softest: 0.5 } as const;

export function createSoftStart(): SoftStart {
  let said = 0;
  let lastVolume = Number.POSITIVE_INFINITY;
  return {
    volumeOf(state) {
      const { voice, scene } = state;
      // "Louder" is an answer to words that were too soft.
      if (voice.volume > lastVolume) said = shares.length;
      lastVolume = voice.volume;
      const isForHelp = scene.kind === 'emergency' || scene.kind === 'advice';
      if (isForHelp) return voice.volume;
      const volume = voice.volume * sharesOfLoudness[loudnessOf(state)];
      if (voice.start === 'full') return volume;
      const share = shares[said] ?? 1;
      said += 1;
      return volume * share;
    },
    rest() {
      said = 0;
      lastVolume = Number.POSITIVE_INFINITY;
    },
  };
}
