import type { Speaker, SpeechEnd, Utterance } from '../../../shared/ports/voice.ts';

/** A speaker, with one signal for whatever it says until the next silence. */
export function silenceable<Voice extends Pick<Speaker, 'say'>>(speaker: Voice) {
  const unended = new Set<Promise<SpeechEnd>>();
  let silencing = new AbortController();
  return {
    ...speaker,
    say(utterance: Utterance): Promise<SpeechEnd> {
      const saying = speaker.say(utterance, silencing.signal);
      unended.add(saying);
      return saying.finally(() => unended.delete(saying));
    },
    /** Settles when nothing of it is left that could sound. */
    async silence(): Promise<void> {
      silencing.abort();
      silencing = new AbortController();
      await Promise.all(unended);
    },
  };
}
