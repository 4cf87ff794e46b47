import type { Clock } from '../../../shared/ports/machine.ts';
import { type Failure, failed } from '../../../shared/result.ts';
import { afterSeconds } from '../../lib/time/after-seconds.ts';
import { namesCramp } from '../verdict/key-words.ts';
import type { Engine, EngineWord, Listening } from './engine.ts';

/**
 * Finds out, while nobody speaks, whether an engine still hears: it is played a clip of "I have a cramp" into an ear of
 * its own. The clip goes in piece by piece, each after the answer to the one before, so that a phrase which begins
 * meanwhile waits for one piece at most (25 ms) and nothing of it is lost.
 */
export interface SelfProbe {
  /** This engine from now on; null: none. */
  use(engine: Engine | null): void;
  /** It is quiet: begins where one is due. */
  quiet(): void;
}

interface SelfProbeDeps {
  /** "I have a cramp" in frames; none where there is no clip, and then nothing is probed. */
  readonly clip: readonly Int16Array[];
  readonly listening: (words: Engine['words']) => Listening;
  readonly clock: Clock;
  /** The engine does not answer, or does not hear any more what it heard when it was fresh. */
  readonly broken: (failure: Failure) => void;
}

/** The first shows what this engine makes of the clip. */
const firstAfterMs = 10_000;
/** One costs some 80 ms of a core: 0.07 % for each ear at this rate. */
const everyMs = 120_000;
/** For each piece: so long an engine may take, waiting for a processor left out … */
const answerSeconds = 10;
/** … and no longer, whatever it waits for: it is of no use then. [PJ] */
const longestSeconds = 30;

export function createSelfProbe({ clip, listening, clock, broken }: SelfProbeDeps): SelfProbe {
  let engine: Engine | null = null;
  let dueMs = 0;
  /** A model of one's own may never make this voice out: only what was heard once must be heard again. */
  let hasHeard = false;
  let cancel: (() => void) | null = null;

  const over = (failure: Failure | null): void => {
    cancel?.();
    cancel = null;
    dueMs = clock.nowMs() + everyMs;
    if (failure !== null) broken(failure);
  };
  const judge = (words: readonly EngineWord[]): void => {
    const hears = namesCramp(words);
    const isWrong = hasHeard && !hears;
    hasHeard ||= hears;
    over(isWrong ? failed('engine-stopped', 'it does not hear the known phrase').failure : null);
  };
  /** Calls back where the engine has not answered, though it could have; returns its undo. */
  const overdue = (probed: Engine, hangs: () => void): (() => void) => {
    const waitedMs = probed.waitedMs();
    const wait = (seconds: number, passed: number): (() => void) =>
      afterSeconds(clock, seconds, () => {
        const all = passed + seconds;
        const left = Math.ceil(answerSeconds - all + (probed.waitedMs() - waitedMs) / 1_000);
        if (left <= 0 || all >= longestSeconds) hangs();
        else stop = wait(Math.min(left, longestSeconds - all), all);
      });
    let stop = wait(answerSeconds, 0);
    return () => stop();
  };
  const begin = (probed: Engine): void => {
    const words: EngineWord[] = [];
    let isOver = false;
    const steps = [...clip.map((piece) => () => ear.feed(piece)), () => ear.finish(), () => judge(words)];
    let stopWaiting = () => {};
    const next = (): void => {
      stopWaiting();
      stopWaiting = overdue(probed, () => over(failed('engine-stopped', 'it hangs').failure));
      steps.shift()?.();
    };
    const ear = probed.open(listening(probed.words), (answer) => {
      if (isOver) return;
      if (answer.kind === 'result') words.push(...answer.words);
      next();
    });
    cancel = () => {
      isOver = true;
      stopWaiting();
      ear.remove();
    };
    next();
  };
  return {
    use(next) {
      cancel?.();
      cancel = null;
      engine = next;
      hasHeard = false;
      dueMs = clock.nowMs() + firstAfterMs;
    },
    quiet() {
      if (engine === null || clip.length === 0 || cancel !== null || clock.nowMs() < dueMs) return;
      begin(engine);
    },
  };
}
