import type { State } from '../../shared/dialogue/state.ts';
import type { PageVoice } from '../speech/page-voice.ts';
import { createDeadlineTimer } from './deadline-timer.ts';
import type { Guard } from './guard.ts';
import type { PageMicrophone } from './microphone/microphone.ts';
import type { ViewPublisher } from './screen/view-publisher.ts';
import type { WindowFocus } from './screen/window-focus.ts';
import type { SessionDeps } from './session-contract.ts';
import { hearingOf, soundingOf } from './sounding.ts';
import { createEchoTraining } from './voice/echo-training.ts';
import { createPreloading } from './voice/preloading.ts';
import type { SoftStart } from './voice/soft-start.ts';
import type { SpeechOutput } from './voice/speech-output.ts';
import { isIdle, isWaiting } from './waiting.ts';
import { createWakeLock } from './wake-lock.ts';

/**
 * Brings timer, ears, screen, power, window and the page's voice into line with the state: nothing that it left behind
 * stays armed.
 */
interface Alignment {
  align(): void;
  /** Lets go of the timer and of the machine's sleep, for good. */
  stop(): void;
}

interface AlignmentDeps extends Pick<SessionDeps, 'clock' | 'power' | 'recogniser' | 'shell' | 'content'> {
  readonly guard: Guard;
  readonly state: () => State;
  readonly softStart: Pick<SoftStart, 'rest'>;
  readonly speechOutput: Pick<SpeechOutput, 'soundingWords'>;
  /** Null where Charley runs on text alone. */
  readonly pageVoice: PageVoice | null;
  readonly microphone: Pick<PageMicrophone, 'echo'>;
  readonly viewPublisher: Pick<ViewPublisher, 'show' | 'view'>;
  readonly windowFocus: Pick<WindowFocus, 'follow'>;
  /** The state's next deadline has come. */
  readonly due: () => void;
}

export function createAlignment(deps: AlignmentDeps): Alignment {
  const { clock, content, guard, power, recogniser, shell, state, softStart, viewPublisher } = deps;
  const { speechOutput, microphone, pageVoice: voice } = deps;
  const deadlineTimer = createDeadlineTimer(clock, deps.due);
  const wakeLock = createWakeLock(power);
  const preloading = createPreloading({ clock, content, voice });
  const echoTraining = createEchoTraining({
    tellPage: shell.tellPage,
    microphone,
    voice,
    isNight: () => viewPublisher.view().look.light !== 'full',
  });
  let isStopped = false;
  return {
    align() {
      if (isStopped) return;
      const now = state();
      if (isIdle(now)) softStart.rest();
      guard(() => deadlineTimer.follow(now));
      guard(() => recogniser?.arm(hearingOf(now, soundingOf({ speechOutput, voice, microphone }))));
      guard(() => viewPublisher.show(now));
      guard(() => wakeLock.follow(isWaiting(now) ? 'waiting' : 'running'));
      guard(() => deps.windowFocus.follow(now));
      guard(() => preloading.follow(now));
      guard(() => echoTraining.follow(now));
    },
    stop() {
      isStopped = true;
      deadlineTimer.stop();
      wakeLock.release();
    },
  };
}
