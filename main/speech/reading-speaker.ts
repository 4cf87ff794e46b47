import type { Clock } from '../../shared/ports/machine.ts';
import type { Speaker } from '../../shared/ports/voice.ts';
import { speakingMs } from '../../shared/speaking-time.ts';

/** The eye needs this to find a new line on the screen and read it, however short. [PJ] */
export const shortestReadingMs = 1_500;

/** A speaker without a sound: an utterance lasts as long as a calm reader needs, so that the conversation keeps its pace. */
export function createReadingSpeaker(clock: Clock): Pick<Speaker, 'say'> {
  return {
    say: ({ text, rate }, silenced) =>
      new Promise((resolve) => {
        const readingMs = Math.max(shortestReadingMs, speakingMs(text, rate));
        const silence = (): void => {
          cancel();
          resolve({ kind: 'silenced' });
        };
        const cancel = clock.after(readingMs, () => {
          silenced.removeEventListener('abort', silence);
          resolve({ kind: 'finished' });
        });
        if (silenced.aborted) silence();
        else silenced.addEventListener('abort', silence, { once: true });
      }),
  };
}
