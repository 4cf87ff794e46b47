import type { ListeningContext } from '../../shared/dialogue/listening-context.ts';
import type { Hearing } from '../../shared/ports/hearing.ts';
import type { ArmedHearing } from './armed-hearing.ts';
import { createBargeInWindow } from './barge-in-window.ts';
import type { EarlyEnd } from './early-end.ts';
import type { GateStep, LevelGate } from './level/level-gate.ts';
import type { LullMeter } from './level/lull.ts';
import type { NarrowEar } from './narrow-ear.ts';
import type { WideEar } from './wide-ear.ts';

/** Opens and shuts the ears as what is listened for changes: nothing that was begun before is lost by it. */
interface Arming {
  arm(next: Hearing): void;
  /** What the words under way are heard as; null where they are not. */
  context(): ListeningContext | null;
  /** Whether sound is taken in: while it is listened, and while a barge-in window is open. */
  takesSound(): boolean;
  /** Follows the gate. */
  follow(step: GateStep): void;
  /** An utterance has ended. */
  ended(): void;
}

interface ArmingDeps {
  readonly armed: ArmedHearing;
  readonly gate: Pick<LevelGate, 'shut'>;
  readonly narrowEar: NarrowEar;
  readonly wideEar: Pick<WideEar, 'discard'>;
  readonly lull: Pick<LullMeter, 'forgetTexts'>;
  readonly earlyEnd: Pick<EarlyEnd, 'conclude' | 'forget'>;
  /** How much sound has come so far. */
  readonly streamMs: () => number;
}

export function createArming({
  armed,
  gate,
  narrowEar,
  wideEar,
  lull,
  earlyEnd,
  streamMs,
}: ArmingDeps): Arming {
  const bargeInWindow = createBargeInWindow();
  const context = (): ListeningContext | null => bargeInWindow.context() ?? armed.context();

  const closeEar = (): void => {
    bargeInWindow.end();
    earlyEnd.forget();
    narrowEar.close();
  };
  const openEar = (): void => {
    bargeInWindow.end();
    earlyEnd.forget();
    narrowEar.openEar();
  };
  const leaveWindow = (): void => (armed.context() === null ? closeEar() : openEar());

  /** The engine is gone, and with it its answer: what the next one hears belongs to what is listened for now. */
  const abandonWindow = (): void => {
    wideEar.discard();
    leaveWindow();
  };

  return {
    context,
    takesSound: () => armed.context() !== null || bargeInWindow.isOpen(),
    arm(next) {
      const before = context();
      if (armed.arm(next) === 'same') return;
      earlyEnd.conclude();
      lull.forgetTexts();
      const isOnsetAwaited = before === 'idle' && narrowEar.isEnding();
      if (!armed.hearsWide() && !isOnsetAwaited) wideEar.discard();
      if (before !== null && next.kind === 'deaf') bargeInWindow.begin(before, streamMs());
      // Beside a line no beginning of help is listened for: what has ended is yet to be heard as what it was.
      else if (isOnsetAwaited && !armed.hearsWide()) bargeInWindow.await(before, streamMs());
      else openEar();
    },
    // Once deaf: what was begun before is heard to its end, and then the ear is let go of.
    follow(step) {
      bargeInWindow.follow(step, streamMs());
      if (!bargeInWindow.isFinishing()) return;
      if (armed.context() !== null) {
        if (!narrowEar.isEnding()) abandonWindow();
        return;
      }
      gate.shut();
      narrowEar.finish();
      if (!narrowEar.isLoaded() || narrowEar.isSettled()) closeEar();
    },
    ended() {
      if (bargeInWindow.isFinishing()) leaveWindow();
    },
  };
}
