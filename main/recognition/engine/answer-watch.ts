import { type Failure, failed } from '../../../shared/result.ts';
import type { UtteranceStream } from '../stream/utterance-stream.ts';
import type { CurrentEngine } from './current-engine.ts';

/**
 * Tells an engine that hangs from one that is only slow because the machine has much else to do: that one answers late,
 * or waits for a processor. To start it anew would cost such a machine still more, and what is said meanwhile.
 */
export interface AnswerWatch {
  /** Looks, with each frame; why the engine is to be ended, or null. */
  look(): Failure | null;
}

interface AnswerWatchDeps {
  readonly nowMs: () => number;
  readonly stream: Pick<UtteranceStream, 'owedMs' | 'answers'>;
  readonly engine: Pick<CurrentEngine, 'waitedMs'>;
}

/** An engine that owes an answer and gives none for so long, while it could have, hangs. */
const hangsAfterMs = 10_000;
/** Between two looks no more counts: the machine slept, or this program itself had to wait. */
const countedMs = 2_000;
/** What was said so long ago is of no use to anybody, however busily it is worked at. [PJ] */
const tooLateMs = 30_000;
/** No look for so long: the machine slept, or all programs stood still. The clock of some systems goes on meanwhile. */
const sleptMs = 10_000;

export function createAnswerWatch({ nowMs, stream, engine }: AnswerWatchDeps): AnswerWatch {
  let lookedMs = nowMs();
  let wokeMs = lookedMs;
  /** Since the last answer, or since one is owed; null where none is. */
  let silence: Silence | null = null;
  return {
    look() {
      const now = nowMs();
      const passedMs = Math.min(countedMs, now - lookedMs);
      if (now - lookedMs > sleptMs) wokeMs = now;
      lookedMs = now;
      const owedMs = stream.owedMs();
      const answers = stream.answers();
      if (owedMs === null) silence = null;
      else if (silence?.answers !== answers) silence = { answers, passedMs: 0, waitedMs: null };
      // Most answers are there by the next frame: for those the system is not asked.
      else if (silence.waitedMs === null) silence.waitedMs = engine.waitedMs();
      else silence.passedMs += passedMs;
      if (silence !== null && silence.waitedMs !== null && silence.passedMs > hangsAfterMs) {
        // Another engine counts its waiting from its own beginning.
        const waitedMs = Math.max(0, engine.waitedMs() - silence.waitedMs);
        if (silence.passedMs - waitedMs > hangsAfterMs) return failed('engine-stopped', 'it hangs').failure;
      }
      return owedMs !== null && Math.min(owedMs, now - wokeMs) > tooLateMs
        ? failed('engine-stopped', 'it is too slow').failure
        : null;
    },
  };
}

interface Silence {
  readonly answers: number;
  passedMs: number;
  /** How long the engine had waited for a processor when it began; null before the second look. */
  waitedMs: number | null;
}
