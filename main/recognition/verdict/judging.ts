import type { ListeningContext } from '../../../shared/dialogue/listening-context.ts';
import { isRedFlag } from '../../../shared/dialogue/meaning.ts';
import type { Heard } from '../../../shared/ports/hearing.ts';
import type { Settings } from '../../../shared/settings/settings.ts';
import type { ArmedHearing } from '../armed-hearing.ts';
import { countsLate } from '../barge-in-window.ts';
import type { EarlyEnd } from '../early-end.ts';
import type { LullMeter } from '../level/lull.ts';
import type { UtteranceLevel, UtteranceLevelMeter } from '../level/utterance-level.ts';
import type { RecognisedUtterance } from '../stream/recognised-utterance.ts';
import type { WideEar } from '../wide-ear.ts';
import { acceptUtterance } from './acceptance.ts';
import type { EarReading } from './ear-reading.ts';
import { foregroundOf } from './foreground.ts';
import { createJoining } from './joining.ts';

/** Makes a verdict of each piece that the narrow ear ended, with what the wide ear heard of the same sound. */
type Judging = (piece: RecognisedUtterance) => void;

interface JudgingDeps {
  readonly armed: ArmedHearing;
  /** What the words that ended are heard as; null where they are not. */
  readonly context: () => ListeningContext | null;
  readonly wideEar: WideEar;
  readonly lull: LullMeter;
  readonly level: UtteranceLevelMeter;
  readonly earlyEnd: EarlyEnd;
  readonly sensitivity: () => Settings['sensitivity'];
  /** An utterance ended. */
  readonly ended: () => void;
  readonly heard: (heard: Heard) => void;
}

export function createJudging(deps: JudgingDeps): Judging {
  const { armed, context, wideEar, lull, level, earlyEnd, sensitivity, ended, heard } = deps;

  const read = (
    utterance: RecognisedUtterance,
    sound: UtteranceLevel,
    heardIn: ListeningContext,
  ): EarReading => {
    const isQuiet = heardIn === 'interrupting' || !lull.isRestless();
    const { nearest, standsOut } = foregroundOf(utterance, heardIn, lull);
    const judged = isQuiet ? utterance : nearest;
    return {
      heard: acceptUtterance(judged, sound, {
        context: heardIn,
        sensitivity: sensitivity(),
        beside: armed.beside(),
      }),
      words: judged.words,
      surroundings: isQuiet ? 'quiet' : standsOut ? 'stood out of' : 'talk',
    };
  };
  const join = createJoining({
    // What was only begun before Charley speaks is heard by the narrow ear alone; what had ended, by both.
    wideEar: () => (armed.hearsWide() || wideEar.isUnasked() ? wideEar : null),
    read,
    heard(found, heardIn, turn) {
      const isAwaited = armed.context() === heardIn;
      const isInTurn = turn === 'in turn' || isRedFlag(found.meaning?.intent ?? null);
      // What was said to something that is over by now, or before what has counted meanwhile, counts only where nobody
      // should have to say it again.
      if ((isAwaited && isInTurn) || countsLate(found, heardIn)) heard(found);
    },
  });

  return (piece) => {
    const utterance = earlyEnd.take(piece);
    if (utterance === null) return;
    lull.forgetTexts();
    const heardIn = context();
    const sound = level.take();
    ended();
    if (heardIn !== null) join(utterance, sound, heardIn);
  };
}
