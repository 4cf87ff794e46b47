import type { Clock, Speaker, SpeechEnd } from '../../shared/ports.ts';
import { succeeded } from '../../shared/result.ts';
import { speakingMs } from '../../shared/speech.ts';

/** The eye needs this to find a new line on the screen and read it, however short. [PJ] */
export const shortestReadingMs = 1_500;

/** A speaker without a sound: an utterance lasts as long as a calm reader needs, so that the conversation keeps its pace. */
export function createReadingSpeaker(clock: Clock): Speaker {
  let endCurrent: (end: SpeechEnd) => void = () => {};
  return {
    async check() {
      return succeeded(undefined);
    },
    say({ text, rate }) {
      endCurrent({ kind: 'silenced' });
      return new Promise((resolve) => {
        const readingMs = Math.max(shortestReadingMs, speakingMs(text, rate));
        const cancel = clock.after(readingMs, () => resolve({ kind: 'finished' }));
        endCurrent = (end) => {
          cancel();
          resolve(end);
        };
      });
    },
    async silence() {
      endCurrent({ kind: 'silenced' });
    },
  };
}
