import { sensesOf } from '../../../shared/dialogue/rendering/senses.ts';
import type { State } from '../../../shared/dialogue/state.ts';
import type { TellPage } from '../../../shared/ipc/bridge.ts';
import type { PageVoice } from '../../speech/page-voice.ts';
import type { PageMicrophone } from '../microphone/microphone.ts';
import { isIdle } from '../waiting.ts';

/**
 * Lets the browser's echo canceller learn the room before it is needed. One that knows nothing of it takes a person's
 * "stop" amid the first lines for echo: of nine as loud as the line none was heard, and with a room that it had learnt
 * nine of nine (a measurement, docs/history/hearing.md).
 */
interface EchoTraining {
  /**
   * Begins it when nothing goes on and Charley may be heard: once, and again for another microphone or one that was
   * away, but not in the night hours: whoever sleeps is not to be woken by a rush.
   */
  follow(state: State): void;
}

interface EchoTrainingDeps {
  readonly tellPage: TellPage;
  readonly microphone: Pick<PageMicrophone, 'echo'>;
  /** Null where Charley runs on text alone. */
  readonly voice: Pick<PageVoice, 'isHeld'> | null;
  /** Whether these are the night hours. */
  readonly isNight: () => boolean;
}

export function createEchoTraining({ tellPage, microphone, voice, isNight }: EchoTrainingDeps): EchoTraining {
  let isTrained = false;
  let isFirst = true;
  return {
    follow(state) {
      // The next microphone is another way from the loudspeaker.
      if (microphone.echo() === 'heard') isTrained = false;
      else if (!isTrained && isIdle(state) && voice?.isHeld() && sensesOf(state).voice === 'heard') {
        if (!isFirst && isNight()) return;
        isTrained = true;
        isFirst = false;
        tellPage('sound:tone', { kind: 'training', gain: Math.min(1, state.voice.volume) });
      }
    },
  };
}
