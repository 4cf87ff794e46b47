import type { State } from '../../shared/dialogue/state.ts';
import type { Recogniser } from '../../shared/ports/hearing.ts';
import type { Clock, Power } from '../../shared/ports/machine.ts';
import { createDeadlineTimer } from './deadline-timer.ts';
import type { EchoTraining } from './echo-training.ts';
import type { Guard } from './guard.ts';
import type { Preloading } from './preloading.ts';
import type { SoftStart } from './soft-start.ts';
import { hearingOf, type Sounding } from './sounding.ts';
import type { ViewPublisher } from './view-publisher.ts';
import { isIdle, isWaiting } from './waiting.ts';
import { createWakeLock } from './wake-lock.ts';
import type { WindowFocus } from './window-focus.ts';

/** Brings timer, ears, screen, power and window into line with the state: nothing that it left behind stays armed. */
interface Alignment {
  align(): void;
  /** Lets go of the timer and of the machine's sleep, for good. */
  stop(): void;
}

interface AlignmentDeps {
  readonly clock: Clock;
  readonly guard: Guard;
  readonly power: Power;
  readonly recogniser: Pick<Recogniser, 'arm'> | null;
  readonly state: () => State;
  readonly softStart: Pick<SoftStart, 'rest'>;
  readonly sounding: () => Sounding;
  readonly viewPublisher: Pick<ViewPublisher, 'show'>;
  readonly windowFocus: Pick<WindowFocus, 'follow'>;
  readonly preloading: Preloading;
  readonly echoTraining: EchoTraining;
  /** The state's next deadline has come. */
  readonly due: () => void;
}

export function createAlignment(deps: AlignmentDeps): Alignment {
  const { clock, guard, power, recogniser, state, softStart, viewPublisher } = deps;
  const deadlineTimer = createDeadlineTimer(clock, deps.due);
  const wakeLock = createWakeLock(power);
  let isStopped = false;
  return {
    align() {
      if (isStopped) return;
      const now = state();
      if (isIdle(now)) softStart.rest();
      guard(() => deadlineTimer.follow(now));
      guard(() => recogniser?.arm(hearingOf(now, deps.sounding())));
      guard(() => viewPublisher.show(now));
      guard(() => wakeLock.follow(isWaiting(now) ? 'waiting' : 'running'));
      guard(() => deps.windowFocus.follow(now));
      guard(() => deps.preloading.follow(now));
      guard(() => deps.echoTraining.follow(now));
    },
    stop() {
      isStopped = true;
      deadlineTimer.stop();
      wakeLock.release();
    },
  };
}
