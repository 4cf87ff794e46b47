import type { ComponentStatus } from '../../shared/health.ts';
import type { Clock, Utterance } from '../../shared/ports.ts';
import type { Mouthpiece } from '../speech/mouthpiece.ts';

/** The room still rings, and the microphone's buffer still holds the voice, for this long after its real end. [PJ] */
export const deafTailMs = 300;

/** What sounds now: from its beginning to a tail after the real end of whatever sounded last. */
export interface SpeechOutput {
  /** Sounds an utterance in place of the one before; `ended` is called at its own real end, however it ended. */
  sound(utterance: Utterance, ended: () => void): void;
  isSounding(): boolean;
  stop(): void;
}

export interface SpeechOutputDeps {
  readonly mouthpiece: Mouthpiece;
  readonly clock: Clock;
  readonly voiceIs: (status: ComponentStatus) => void;
  /** The tail is over: there is something to hear again. */
  readonly quiet: () => void;
}

export function createSpeechOutput({ mouthpiece, clock, voiceIs, quiet }: SpeechOutputDeps): SpeechOutput {
  let sounds = 0;
  let isSounding = false;
  let isStopped = false;
  let cancelTail: () => void = () => {};

  const waitForTail = (): void => {
    cancelTail = clock.after(deafTailMs, () => {
      isSounding = false;
      quiet();
    });
  };
  return {
    sound(utterance, ended) {
      const own = ++sounds;
      cancelTail();
      isSounding = true;
      void mouthpiece.say(utterance, voiceIs).then(() => {
        if (own === sounds && !isStopped) waitForTail();
        ended();
      });
    },
    isSounding: () => isSounding,
    stop() {
      isStopped = true;
      cancelTail();
    },
  };
}
