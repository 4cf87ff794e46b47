import type { SpeechEnd } from '../../shared/ports/voice.ts';
import type { SpeechProcess } from './speech-process.ts';

/** Keeps each speech until its end; should Charley end before it, the speech ends too. */
export function createProcessKeeper(): (speech: SpeechProcess) => Promise<SpeechEnd> {
  const living = new Set<SpeechProcess>();
  const killAll = (): void => {
    for (const speech of living) speech.kill();
  };
  return async (speech) => {
    if (living.size === 0) process.on('exit', killAll);
    living.add(speech);
    const end = await speech.ended;
    living.delete(speech);
    if (living.size === 0) process.off('exit', killAll);
    return end;
  };
}
