import type { ListeningContext } from '../../../shared/dialogue/listening-context.ts';
import type { Heard } from '../../../shared/ports/hearing.ts';
import type { UtteranceLevel } from '../level/utterance-level.ts';
import { wideAnswerAloneMs, wideAnswerMs } from '../limits.ts';
import type { RecognisedUtterance } from '../stream/recognised-utterance.ts';
import type { WideEar } from '../wide-ear.ts';
import { acceptedIntent, type EarReading } from './ear-reading.ts';
import { joinReadings } from './verdict.ts';
import { decidesAlone } from './verdict-in-conversation.ts';

/** Makes one verdict of what the narrow ear heard and what the wide ear, where there is one, heard of the same sound. */
type Joining = (narrow: RecognisedUtterance, sound: UtteranceLevel, context: ListeningContext) => void;

interface JoiningDeps {
  /** Null where there is none, or where it is not to be asked. */
  readonly wideEar: () => Pick<WideEar, 'ask' | 'discard'> | null;
  /** Judges one ear's utterance by its words and its sound. */
  readonly read: (
    utterance: RecognisedUtterance,
    sound: UtteranceLevel,
    context: ListeningContext,
  ) => EarReading;
  /**
   * Called once for each utterance of which any word was heard; at once, or when the wide ear has answered. `overtaken`:
   * what was said after it has counted meanwhile.
   */
  readonly heard: (heard: Heard, context: ListeningContext, turn: 'in turn' | 'overtaken') => void;
}

export function createJoining({ wideEar, read, heard }: JoiningDeps): Joining {
  let utterances = 0;
  let lastCounted = 0;
  return (narrow, sound, context) => {
    utterances += 1;
    const own = utterances;
    const narrowly = read(narrow, sound, context);
    const tell = (found: Heard, wide: string | null): void => {
      if (found.text === '') return;
      const turn = own < lastCounted ? 'overtaken' : 'in turn';
      if (found.verdict.accepted) lastCounted = Math.max(lastCounted, own);
      heard({ ...found, ears: { narrow: narrow.text, wide } }, context, turn);
    };
    const other = wideEar();
    if (other === null || decidesAlone(narrowly, context)) {
      other?.discard();
      return tell(narrowly.heard, null);
    }
    const withinMs = acceptedIntent(narrowly.heard) === null ? wideAnswerAloneMs : wideAnswerMs;
    other.ask((wide) => {
      if (wide === null) return tell(narrowly.heard, null);
      tell(joinReadings(narrowly, read(wide, sound, context), context), wide.text);
    }, withinMs);
  };
}
