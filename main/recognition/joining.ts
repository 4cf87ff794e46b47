import type { ListeningContext } from '../../shared/dialogue/listening-context.ts';
import type { Heard } from '../../shared/ports.ts';
import type { UtteranceLevel } from './utterance-level.ts';
import type { RecognisedUtterance } from './utterance-stream.ts';
import { decidesAlone, joinReadings } from './verdict.ts';
import type { WideEar } from './wide-ear.ts';

/** Makes one verdict of what the narrow ear heard and what the wide ear, where there is one, heard of the same sound. */
export type Joining = (narrow: RecognisedUtterance, sound: UtteranceLevel, context: ListeningContext) => void;

export interface JoiningDeps {
  /** Null where there is none, or where it is not to be asked. */
  readonly wideEar: () => Pick<WideEar, 'ask'> | null;
  /** Judges one ear's utterance by its words and its sound. */
  readonly accept: (
    utterance: RecognisedUtterance,
    sound: UtteranceLevel,
    context: ListeningContext,
  ) => Heard;
  /** Called once for each utterance of which any word was heard; at once, or when the wide ear has answered. */
  readonly heard: (heard: Heard, context: ListeningContext) => void;
}

export function createJoining({ wideEar, accept, heard }: JoiningDeps): Joining {
  return (narrow, sound, context) => {
    const narrowHeard = accept(narrow, sound, context);
    const tell = (found: Heard, wide: string | null): void => {
      if (found.text !== '') heard({ ...found, ears: { narrow: narrow.text, wide } }, context);
    };
    const other = wideEar();
    if (other === null || decidesAlone(narrowHeard, context)) {
      // What the wide ear heard of it belongs to nothing that follows.
      other?.ask(() => {});
      return tell(narrowHeard, null);
    }
    other.ask((wide) => {
      if (wide === null) return tell(narrowHeard, null);
      const wideHeard = accept(wide, sound, context);
      const narrowly = { heard: narrowHeard, words: narrow.words };
      tell(joinReadings(narrowly, { heard: wideHeard, words: wide.words }, context), wide.text);
    });
  };
}
